import type { StreamEvent } from '../operations/answer.ts';
import {
  guardrailAction,
  type MessageIdentity,
  messageHead,
  stopReasonOf,
} from './messages-answer.ts';
import { argumentPieces, pieces } from './pieces.ts';
import type { Reply } from './reply.ts';
import type { ReplyBlock } from './reply-block.ts';
import { messagesUsage } from './usage.ts';

/** The `chunk` events of an InvokeModelWithResponseStream response. */
export function* chunkEvents(reply: Reply, identity: MessageIdentity): Generator<StreamEvent> {
  for (const event of messagesEvents(reply, identity)) {
    const bytes = Buffer.from(JSON.stringify(event)).toString('base64');
    yield { type: 'chunk', payload: { bytes } };
  }
}

/** The events of Anthropic's Messages stream, with Bedrock's metrics in the last one. */
function* messagesEvents(reply: Reply, identity: MessageIdentity): Generator<object> {
  const usage = messagesUsage(reply.usage);
  const message = {
    ...messageHead(identity),
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { ...usage, output_tokens: Math.min(1, usage.output_tokens) },
  };
  yield { type: 'message_start', message };
  for (const [index, block] of reply.content.entries()) {
    yield { type: 'content_block_start', index, content_block: emptyBlock(block) };
    for (const delta of deltasOf(block)) yield { type: 'content_block_delta', index, delta };
    yield { type: 'content_block_stop', index };
  }
  const delta = { stop_reason: stopReasonOf(reply), stop_sequence: reply.stopSequence };
  yield { type: 'message_delta', delta, usage: { output_tokens: usage.output_tokens } };
  yield { type: 'message_stop', ...guardrailAction(reply), ...metricsOf(reply) };
}

function metricsOf({ usage }: Reply) {
  const { input, output, cacheRead, cacheWrite } = usage;
  return {
    'amazon-bedrock-invocationMetrics': {
      inputTokenCount: input,
      outputTokenCount: output,
      invocationLatency: 1,
      firstByteLatency: 1,
      cacheReadInputTokenCount: cacheRead,
      cacheWriteInputTokenCount: cacheWrite,
    },
  };
}

function emptyBlock(block: ReplyBlock): object {
  switch (block.type) {
    case 'text':
      return { type: 'text', text: '' };
    case 'thinking':
      return { type: 'thinking', thinking: '', signature: '' };
    case 'tool_use':
      return { type: 'tool_use', id: block.id, name: block.name, input: {} };
    case 'redacted_thinking':
      return block;
    case 'other':
      return block.block;
  }
}

function* deltasOf(block: ReplyBlock): Generator<object> {
  switch (block.type) {
    case 'text':
      for (const text of pieces(block.text)) yield { type: 'text_delta', text };
      return;
    case 'tool_use':
      for (const partial_json of argumentPieces(block.json)) {
        yield { type: 'input_json_delta', partial_json };
      }
      return;
    case 'thinking':
      for (const thinking of pieces(block.thinking)) yield { type: 'thinking_delta', thinking };
      if (block.signature) yield { type: 'signature_delta', signature: block.signature };
      return;
    case 'redacted_thinking':
    case 'other':
      // All of it is in the start of the block.
      return;
  }
}
