import { type Reply, type ReplyBlock, replyTo } from '../answers/reply.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import type { StreamEvent } from './answer.ts';
import { judgeConverse } from './judge-converse.ts';
import { invocationPermission } from './model-invocation.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html */
export const converseStream: Operation = {
  name: 'ConverseStream',
  service: 'bedrock',
  route: { method: 'POST', path: '/model/{modelId}/converse-stream' },
  permission: invocationPermission('bedrock:InvokeModelWithResponseStream'),
  answer(call) {
    const judged = judgeConverse(call);
    if ('error' in judged) return judged;
    const reply = replyTo(call.body as ConverseRequest, call.session.script.shift());
    return { events: [...eventsOf(reply)] };
  },
};

/** Characters of one text delta. */
const DELTA = 12;

function* eventsOf(reply: Reply): Generator<StreamEvent> {
  yield { type: 'messageStart', payload: { role: 'assistant' } };
  for (const [contentBlockIndex, block] of reply.content.entries()) {
    yield* blockEvents(block, contentBlockIndex);
  }
  yield { type: 'messageStop', payload: { stopReason: reply.stopReason } };
  yield { type: 'metadata', payload: { usage: reply.usage, metrics: { latencyMs: 1 } } };
}

function* blockEvents(block: ReplyBlock, contentBlockIndex: number): Generator<StreamEvent> {
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
