import type { ErrorAnswer } from '../operations/answer.ts';
import type { WireScript } from './wire-script.ts';

/** The content type of AWS JSON 1.1, which service-quotas speaks. */
export const JSON_PROTOCOL_TYPE = 'application/x-amz-json-1.1';

/**
 * An error of AWS JSON 1.1: its type stands in the body, and every fault of the caller is a 400, the ones
 * of authentication too.
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function jsonError({ status, exception, message, body, headers }: ErrorAnswer): WireScript {
  const text = body ?? JSON.stringify({ __type: exception, Message: message });
  return {
    status: status < 500 ? 400 : status,
    headers: { 'content-type': JSON_PROTOCOL_TYPE, ...headers },
    steps: [{ do: 'head' }, { do: 'write', bytes: text }, { do: 'end' }],
  };
}
