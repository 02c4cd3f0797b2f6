import type { StreamEvent } from '../operations/answer.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import { metadataOf, stopOf } from './converse-answer.ts';
import { argumentPieces, pieces } from './pieces.ts';
import type { Reply } from './reply.ts';
import type { ReplyBlock } from './reply-block.ts';

/** The events of a ConverseStream response. */
export function* converseEvents(
  reply: Reply,
  request: ConverseRequest,
  baseModelId: string,
): Generator<StreamEvent> {
  yield { type: 'messageStart', payload: { role: 'assistant' } };
  for (const [contentBlockIndex, block] of reply.content.entries()) {
    // Only a tool call has a start: it carries what no delta does.
    if (block.type === 'tool_use') {
      const start = { toolUse: { toolUseId: block.id, name: block.name } };
      yield { type: 'contentBlockStart', payload: { contentBlockIndex, start } };
    }
    for (const delta of deltasOf(block)) {
      yield { type: 'contentBlockDelta', payload: { contentBlockIndex, delta } };
    }
    yield { type: 'contentBlockStop', payload: { contentBlockIndex } };
  }
  yield { type: 'messageStop', payload: stopOf(reply, request, baseModelId) };
  yield { type: 'metadata', payload: metadataOf(reply, request) };
}

function* deltasOf(block: ReplyBlock): Generator<object> {
  switch (block.type) {
    case 'text':
      for (const text of pieces(block.text)) yield { text };
      return;
    case 'tool_use':
      for (const input of argumentPieces(block.json)) yield { toolUse: { input } };
      return;
    case 'thinking':
      for (const text of pieces(block.thinking)) yield { reasoningContent: { text } };
      if (block.signature) yield { reasoningContent: { signature: block.signature } };
      return;
    case 'redacted_thinking':
      yield { reasoningContent: { redactedContent: block.data } };
      return;
    case 'other':
      yield* otherDeltas(block.block);
  }
}

/** A text with citations streams its text, then each citation; other blocks have no deltas. */
function* otherDeltas(block: Extract<ReplyBlock, { type: 'other' }>['block']): Generator<object> {
  if (block.type !== 'text') return;
  for (const text of pieces(String(block.text))) yield { text };
  for (const citation of block.citations as readonly unknown[]) yield { citation };
}
