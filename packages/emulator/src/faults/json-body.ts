import { optional, text } from '../checks/values.ts';
import { write } from './change-stream.ts';
import type { FaultType } from './fault-type.ts';

/** A JSON document comes where a stream was asked for. */
export interface JsonBodyFault {
  readonly type: 'json-body';
  /** Default: the answer of a Converse call. */
  readonly body?: string;
}

const ANSWER = JSON.stringify({
  output: { message: { role: 'assistant', content: [{ text: 'Hello' }] } },
  stopReason: 'end_turn',
  usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
  metrics: { latencyMs: 1 },
});

/** Sends application/json. */
export const jsonBody: FaultType<JsonBodyFault> = {
  type: 'json-body',
  members: { body: optional(text) },
  meets: 'stream',
  onWire: (script, { body = ANSWER }) => ({
    status: 200,
    headers: { ...script.headers, 'content-type': 'application/json' },
    steps: [{ do: 'head' }, write(body), { do: 'end' }],
  }),
};
