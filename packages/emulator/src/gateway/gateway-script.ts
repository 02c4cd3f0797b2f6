import { jsonScript } from '../wire/json-script.ts';
import type { Step, WireScript } from '../wire/wire-script.ts';
import { errorBody, type GatewayError } from './gateway-error.ts';

/** An error answer of the proxy. */
export function gatewayErrorScript(
  error: GatewayError,
  headers?: Readonly<Record<string, string>>,
): WireScript {
  return jsonScript(error.status, errorBody(error), headers);
}

/** A stream of the proxy: one event for each chunk, then `[DONE]`. */
export function sseScript(chunks: Iterable<object>): WireScript {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    steps: [
      { do: 'head' },
      ...Array.from(chunks, (chunk) => sseEvent(JSON.stringify(chunk))),
      sseEvent('[DONE]'),
      { do: 'end' },
    ],
  };
}

/** One server-sent event. */
export function sseEvent(data: string): Extract<Step, { do: 'write' }> {
  return { do: 'write', bytes: `data: ${data}\n\n` };
}
