import type { Diagnosis } from '../errors/types.ts';
import type { ExecuteOptions } from './execute.ts';
import type { Target } from './target.ts';
import { withinCall } from './within-call.ts';

/** What mends, and how long it may take. */
interface Mending<Chosen extends Target, Value>
  extends Pick<ExecuteOptions<Chosen, Value>, 'learn' | 'renewCredentials' | 'signal'> {
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly now: () => number;
}

/**
 * Mends what a refusal names, where that can be done without the caller: the clock that was signed by,
 * credentials that have expired, a cure of the request.
 * @returns Whether the next request will be another one, so that it may be sent at once.
 * @throws The signal's reason, where the caller aborts meanwhile.
 */
export async function mend<Chosen extends Target, Value>(
  target: Chosen,
  { error, diagnosis }: { readonly error: unknown; readonly diagnosis: Diagnosis },
  { learn, renewCredentials, signal, deadline, now }: Mending<Chosen, Value>,
): Promise<boolean> {
  if (diagnosis.kind === 'bad-signature') return wasClockCorrected(error);
  if (diagnosis.kind === 'expired-credentials') {
    const patience = { signal, milliseconds: deadline - now() };
    return (await withinCall(Promise.resolve(renewCredentials?.(target)), patience)) === true;
  }
  return diagnosis.cure !== undefined && learn?.(target, diagnosis) === true;
}

/**
 * The AWS SDK's signer takes the service's time from a refusal, and leaves it to the retry, which is
 * ours, to sign anew (`$metadata.clockSkewCorrected`, `@aws-sdk/core` httpAuthSchemes).
 */
function wasClockCorrected(error: unknown): boolean {
  const { $metadata } = Object(error) as { $metadata?: { clockSkewCorrected?: unknown } };
  return $metadata?.clockSkewCorrected === true;
}
