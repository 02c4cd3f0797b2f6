import type { Answer, ErrorAnswer } from '../operations/answer.ts';
import type { Service } from '../operations/operation.ts';
import { eventFrame } from './event-stream.ts';
import { JSON_PROTOCOL_TYPE, jsonError } from './json-protocol.ts';
import { queryError, speaksQuery } from './query-protocol.ts';
import type { WireScript } from './wire-script.ts';

/** What goes over the wire for an answer, in the protocol of its service. */
export function toWireScript(
  answer: Answer,
  service: Service = 'bedrock',
  requestId = '',
): WireScript {
  if ('error' in answer) {
    if (speaksQuery(service)) return queryError(service, answer.error, requestId);
    return service === 'servicequotas' ? jsonError(answer.error) : errorScript(answer.error);
  }
  if ('events' in answer) {
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.amazon.eventstream', ...answer.headers },
      steps: [
        { do: 'head' },
        ...answer.events.map(({ type, payload }) => ({
          do: 'write' as const,
          bytes: eventFrame(type, payload),
        })),
        { do: 'end' },
      ],
    };
  }
  const [contentType, body] =
    'text' in answer
      ? [answer.contentType, answer.text]
      : [
          service === 'servicequotas' ? JSON_PROTOCOL_TYPE : 'application/json',
          JSON.stringify(answer.json),
        ];
  const headers = 'json' in answer ? answer.headers : {};
  return wholeBody(200, { 'content-type': contentType, ...headers }, body);
}

function errorScript(error: ErrorAnswer): WireScript {
  const { status, exception, headers } = error;
  return wholeBody(
    status,
    {
      'content-type': 'application/json',
      ...(exception ? { 'x-amzn-errortype': exception } : {}),
      ...headers,
    },
    bodyOfError(error),
  );
}

/** The body of an error answer of Bedrock. */
export function bodyOfError({ message, capital, body }: ErrorAnswer): string {
  return body ?? JSON.stringify(capital ? { Message: message } : { message });
}

function wholeBody(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): WireScript {
  return {
    status,
    headers,
    steps: [{ do: 'head' }, { do: 'write', bytes: body }, { do: 'end' }],
  };
}
