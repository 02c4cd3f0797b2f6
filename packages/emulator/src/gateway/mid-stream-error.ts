import {
  type GatewayError,
  type LiteLlmException,
  routed,
  shown,
  statusOf,
} from './gateway-error.ts';
import { mapBedrockError } from './map-bedrock-error.ts';

/** An exception event of Bedrock behind the proxy. */
export interface StreamException {
  /** `ThrottlingException`; the event spells it `throttlingException`. */
  readonly exception: string;
  readonly message: string;
}

/**
 * The statuses that botocore's model gives to the exception events.
 * @see https://github.com/BerriAI/litellm/pull/30946 (LiteLLM reads them; before June 2026 all were 400)
 */
const STATUSES: Readonly<Record<string, number>> = {
  internalServerException: 500,
  modelStreamErrorException: 424,
  modelTimeoutException: 408,
  serviceUnavailableException: 503,
  throttlingException: 429,
  validationException: 400,
};

/**
 * The error that LiteLLM sends inside a stream. What another deployment might mend is wrapped for the
 * router's fallbacks, of which there are none; what is the caller's fault is sent as it is.
 * @see https://github.com/BerriAI/litellm/issues/24609 (`internalServerException {"message":…}`)
 * @see https://github.com/BerriAI/litellm/pull/38606 (which are wrapped)
 */
export function midStreamError(
  { exception, message }: StreamException,
  group: string,
): GatewayError {
  const name = exception.charAt(0).toLowerCase() + exception.slice(1);
  const text = `${name} ${JSON.stringify({ message })}`;
  const known = mapBedrockError({ status: STATUSES[name] ?? 400, text });
  const status = statusOf(known);
  if (!mayFallBack(known)) return { status, message: shown(known), type: null, param: null };
  const wrapped = routed(`litellm.MidStreamFallbackError: ${shown(known)}`, group);
  return { status, message: wrapped, type: null, param: null };
}

function mayFallBack(exception: LiteLlmException): boolean {
  const status = statusOf(exception);
  return status === 429 || status >= 500;
}
