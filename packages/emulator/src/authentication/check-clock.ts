import { type Signature, signingTime } from './read-signature.ts';
import { invalidSignature, type Refusal } from './refusals.ts';

/** Minutes by which the caller's clock may differ. */
const SKEW = 5;
const MINUTE = 60_000;

/**
 * A signature is neither older than five minutes, or than a presigned URL lives, nor made in the future.
 * @see https://github.com/aws-samples/bedrock-access-gateway/issues/163
 */
export function checkClock({ time, expires }: Signature, now: number): Refusal | undefined {
  const life = expires === undefined ? SKEW : expires / 60;
  const earliest = signingTime(now - life * MINUTE);
  const latest = signingTime(now + SKEW * MINUTE);
  // Signing times are of one length, so their order is that of the moments.
  if (time < earliest) {
    return invalidSignature(
      `Signature expired: ${time} is now earlier than ${earliest} (${signingTime(now)} - ${life} min.)`,
    );
  }
  if (time > latest) {
    return invalidSignature(
      `Signature not yet current: ${time} is still later than ${latest} (${signingTime(now)} + ${SKEW} min.)`,
    );
  }
  return undefined;
}
