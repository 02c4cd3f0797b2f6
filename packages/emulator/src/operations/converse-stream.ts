import type { ServerResponse } from 'node:http';
import type { Reply, ReplyBlock } from '../answers/reply.ts';
import type { Fault } from '../faults/fault.ts';
import { eventFrame, exceptionFrame } from '../wire/event-stream.ts';

/** Characters of one text delta. */
const DELTA = 12;

interface Event {
  readonly type: string;
  readonly payload: unknown;
}

/** Answers a ConverseStream request, or breaks as the fault says. */
export function sendStream(response: ServerResponse, reply: Reply, fault: Fault | undefined): void {
  response.writeHead(200, {
    'content-type': 'application/vnd.amazon.eventstream',
    'x-amzn-requestid': response.getHeader('x-amzn-requestid') as string,
  });
  response.flushHeaders();
  if (fault?.type === 'empty') {
    response.end();
    return;
  }
  let deltas = 0;
  for (const { type, payload } of eventsOf(reply)) {
    if (breaks(fault, deltas, type)) {
      breakOff(response, fault);
      return;
    }
    response.write(eventFrame(type, payload));
    if (type === 'contentBlockDelta') deltas += 1;
  }
  response.end();
}

type Breaking = Extract<Fault, { afterDeltas: number }>;

function breaks(fault: Fault | undefined, deltas: number, next: string): fault is Breaking {
  if (!fault || !('afterDeltas' in fault) || deltas < fault.afterDeltas) return false;
  return fault.afterDeltas > 0 || next !== 'messageStart';
}

function breakOff(response: ServerResponse, fault: Breaking): void {
  if (fault.type === 'cut') response.end();
  else if (fault.type === 'exception') response.end(exceptionFrame(fault.exception, fault.message));
  // What was written must leave before the connection is destroyed.
  else setTimeout(() => destroyConnection(response), 5);
}

/** Destroys the socket of an HTTP/1.1 exchange, or resets the stream of an HTTP/2 one. */
export function destroyConnection(response: ServerResponse): void {
  const { stream } = response as unknown as { stream?: { close(code: number): void } };
  if (stream) stream.close(2);
  else response.socket?.destroy();
}

function* eventsOf(reply: Reply): Generator<Event> {
  yield { type: 'messageStart', payload: { role: 'assistant' } };
  for (const [contentBlockIndex, block] of reply.content.entries()) {
    yield* blockEvents(block, contentBlockIndex);
  }
  yield { type: 'messageStop', payload: { stopReason: reply.stopReason } };
  yield { type: 'metadata', payload: { usage: reply.usage, metrics: { latencyMs: 1 } } };
}

function* blockEvents(block: ReplyBlock, contentBlockIndex: number): Generator<Event> {
  if ('toolUse' in block) {
    const { toolUseId, name, input } = block.toolUse;
    const start = { toolUse: { toolUseId, name } };
    yield { type: 'contentBlockStart', payload: { contentBlockIndex, start } };
    for (const piece of pieces(JSON.stringify(input))) {
      const delta = { toolUse: { input: piece } };
      yield { type: 'contentBlockDelta', payload: { contentBlockIndex, delta } };
    }
  } else {
    for (const piece of pieces(block.text)) {
      yield { type: 'contentBlockDelta', payload: { contentBlockIndex, delta: { text: piece } } };
    }
  }
  yield { type: 'contentBlockStop', payload: { contentBlockIndex } };
}

/** A text in pieces; never cuts a surrogate pair. */
function* pieces(text: string): Generator<string> {
  const characters = [...text];
  for (let at = 0; at < characters.length; at += DELTA) {
    yield characters.slice(at, at + DELTA).join('');
  }
}
