import type { Reply } from './reply.ts';
import type { ReplyBlock } from './reply-block.ts';
import { messagesUsage } from './usage.ts';

/** Who answers, and the id of the answer. */
export interface MessageIdentity {
  readonly baseModelId: string;
  readonly id: string;
}

/** The body of an InvokeModel response in Anthropic's Messages format. */
export function messagesAnswer(reply: Reply, identity: MessageIdentity) {
  return {
    ...messageHead(identity),
    content: reply.content.map(messagesBlock),
    stop_reason: stopReasonOf(reply),
    stop_sequence: reply.stopSequence,
    usage: messagesUsage(reply.usage),
    ...guardrailAction(reply),
  };
}

/** What a message says of itself before it says anything. */
export function messageHead({ baseModelId, id }: MessageIdentity) {
  return { id, type: 'message', role: 'assistant', model: ownName(baseModelId) } as const;
}

/** Guardrails are Bedrock's: the model's own format has no stop reason for them (hermes-agent#107815). */
export function stopReasonOf({ stopReason, intervention }: Reply): string {
  return intervention ? 'end_turn' : stopReason;
}

/** @see https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-use-invoke-model.html */
export function guardrailAction({ intervention }: Reply) {
  return intervention ? { 'amazon-bedrock-guardrailAction': 'INTERVENED' } : {};
}

function messagesBlock(block: ReplyBlock): object {
  switch (block.type) {
    case 'tool_use': {
      const { type, id, name, input } = block;
      return { type, id, name, input };
    }
    case 'thinking':
      return { signature: '', ...block };
    case 'other':
      return block.block;
    default:
      return block;
  }
}

/** `anthropic.claude-sonnet-4-5-20250929-v1:0` without what Bedrock adds. */
function ownName(baseModelId: string): string {
  return baseModelId.replace(/^anthropic\./, '').replace(/-v\d+(?::\d+)?$/, '');
}
