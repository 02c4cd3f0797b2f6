import { recordOf } from '../checks/containers.ts';
import { optional, text, truth, wholeNumber } from '../checks/values.ts';
import { gatewayError } from '../gateway/gateway-error.ts';
import { gatewayErrorScript } from '../gateway/gateway-script.ts';
import { mapBedrockError } from '../gateway/map-bedrock-error.ts';
import { bodyOfError, toWireScript } from '../wire/to-wire-script.ts';
import type { FaultType } from './fault-type.ts';

/** An error answer, whatever was asked. */
export interface ErrorFault {
  readonly type: 'error';
  readonly status: number;
  /** What stands in `x-amzn-errortype`, as it is; no such header when left out. */
  readonly exception?: string;
  readonly message?: string;
  /** Spells the member `Message`, as IAM's refusals do. */
  readonly capital?: boolean;
  /** Replaces the JSON that Bedrock would send; an HTML page, `{"__type":…}`, nothing. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers an error, and asks the emulator for nothing. */
export const error: FaultType<ErrorFault> = {
  type: 'error',
  members: {
    status: wholeNumber(200, 599),
    exception: optional(text),
    message: optional(text),
    capital: optional(truth),
    body: optional(text),
    headers: optional(recordOf(text)),
  },
  meets: 'request',
  onWire: (_, fault, { operation, model }) => {
    const { status, exception = '', message = '', capital = false, body, headers } = fault;
    const answer = {
      status,
      exception,
      message,
      capital,
      ...(body === undefined ? {} : { body }),
      ...(headers ? { headers } : {}),
    };
    // What has a body of its own stands between the caller and the proxy; the rest Bedrock said to the proxy.
    if (operation !== 'ChatCompletions' || body !== undefined)
      return toWireScript({ error: answer });
    const known = mapBedrockError({ status, text: bodyOfError(answer) });
    return gatewayErrorScript(gatewayError(known, model), headers);
  },
};
