import { expect, test } from 'vitest';
import { readFrame } from '../wire/read-frame.ts';
import { toWireScript } from '../wire/to-wire-script.ts';
import type { Fault } from './fault.ts';
import { withFault } from './fault-on-wire.ts';
import { eventOf } from './streamed-event.ts';

const events = [
  { type: 'message_start', message: { role: 'assistant' } },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello' } },
  { type: 'content_block_stop', index: 0 },
  {
    type: 'content_block_start',
    index: 1,
    content_block: { type: 'tool_use', id: 'a', name: 'b' },
  },
  { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '{' } },
  { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '}' } },
  { type: 'content_block_stop', index: 1 },
  { type: 'message_delta', delta: { stop_reason: 'tool_use' } },
  { type: 'message_stop' },
];

const script = toWireScript({
  events: events.map((event) => ({
    type: 'chunk',
    payload: { bytes: Buffer.from(JSON.stringify(event)).toString('base64') },
  })),
});

const target = { operation: 'InvokeModelWithResponseStream', model: 'm', region: 'us-east-1' };

/** The types of what an InvokeModel stream with a fault still says, `!name` for an exception. */
function typesWith(fault: Fault): unknown[] {
  const changed = withFault(fault, target, () => script);
  return (changed?.steps ?? []).flatMap((step) => {
    if (step.do !== 'write' || typeof step.bytes === 'string') return [];
    const exception = readFrame(step.bytes).headers[':exception-type'];
    return exception ? `!${exception}` : (eventOf(step)?.payload.type ?? 'none');
  });
}

const types = events.map(({ type }) => type);

test.each<[Fault, unknown[]]>([
  [{ type: 'cut' }, types.slice(0, 1)],
  [{ type: 'cut', afterDeltas: 1 }, types.slice(0, 3)],
  [
    { type: 'exception', afterDeltas: 1, exception: 'ThrottlingException', message: 'x' },
    [...types.slice(0, 3), '!throttlingException'],
  ],
  [{ type: 'duplicate-stop' }, [...types, 'message_stop']],
  [{ type: 'text-after-stop' }, [...types, 'content_block_delta']],
  [
    { type: 'delta-for-unopened-block' },
    ['message_start', 'content_block_delta', ...types.slice(1)],
  ],
  [{ type: 'tool-never-closed' }, types.toSpliced(7, 1)],
  [{ type: 'tool-never-closed', halfInput: true }, types.toSpliced(6, 2)],
])('%o in a stream of Messages events', (fault, expected) => {
  expect(typesWith(fault)).toEqual(expected);
});

test('added text is a Messages event', () => {
  const changed = withFault({ type: 'text-after-stop', text: 'more' }, target, () => script);
  const last = changed?.steps.at(-2);
  expect(last && eventOf(last)).toMatchObject({
    name: 'contentBlockDelta',
    chunk: true,
    payload: { index: 0, delta: { type: 'text_delta', text: 'more' } },
  });
});

test('as server-sent events it has the names of the Messages API', () => {
  const changed = withFault({ type: 'sse-body' }, target, () => script);
  const [, body] = changed?.steps ?? [];
  expect(body?.do === 'write' && String(body.bytes)).toContain(
    'event: message_stop\ndata: {"type":"message_stop"}\n\n',
  );
});
