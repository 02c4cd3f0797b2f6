import type { CachePoint, ContentBlock, DraftMessage, Plan, RequestDraft } from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import { isWireOnly } from '../block-to-part.ts';
import type { ChatModelLike } from '../host.ts';
import type { HostPart } from '../host-part.ts';
import { metadataOf } from '../metadata-of.ts';
import type { Translation } from '../to-draft.ts';

/**
 * A draft with what only callers of a gateway write: `cache_control` on parts becomes cache points, and
 * reasoning is marked with the model behind the name that answered. Blocks that the chat format has no
 * form for are left out.
 */
export function gatewayDraft(
  draft: RequestDraft,
  { messages }: Translation,
  plan: Plan<ChatModelLike>,
): RequestDraft {
  const marked = <Block extends ContentBlock>(blocks: readonly Block[]): Block[] =>
    blocks.filter(isSendable).flatMap((block) => {
      const cachePoint = cacheMark(block, messages);
      return cachePoint ? [block, { cachePoint } as Block] : [block];
    });
  return {
    ...draft,
    system: marked(draft.system),
    messages: draft.messages.map((message) => ({
      ...message,
      content: signed(marked(message.content), message, plan),
    })),
  };
}

/** A message of a type that nobody knows has no form; a part that is not known goes as it came. */
function isSendable(block: ContentBlock): boolean {
  if (isWireOnly(block)) return false;
  return !block.opaque || typeof (block.origin?.[0] as HostPart | undefined)?.type === 'string';
}

function cacheMark(
  { sourceMessage, sourcePart, toolResult }: ContentBlock,
  messages: readonly BaseMessage[],
): CachePoint | undefined {
  const content = messages[sourceMessage ?? -1]?.content;
  if (!Array.isArray(content)) return undefined;
  const parts = content as HostPart[];
  // The parts of a tool's answer are one block.
  const own = toolResult ? parts : parts.slice(sourcePart ?? parts.length).slice(0, 1);
  const control = own.findLast((part) => part?.cache_control)?.cache_control;
  if (typeof control !== 'object' || control === null) return undefined;
  const { ttl } = control as { ttl?: CachePoint['ttl'] };
  return { type: 'default', ...(ttl ? { ttl } : {}) };
}

/** A gateway's own name says nothing of who signed; the plan does. */
function signed(
  content: readonly ContentBlock[],
  { origin }: DraftMessage,
  plan: Plan<ChatModelLike>,
): readonly ContentBlock[] {
  const message = origin?.[0] as BaseMessage | undefined;
  const { caprock } = (message ? metadataOf(message) : {}) as { caprock?: { model?: string } };
  const answered = plan.find(({ modelId }) => modelId === caprock?.model);
  if (!answered || !content.some(({ reasoningContent }) => reasoningContent)) return content;
  return content.map((block) => {
    if (!block.reasoningContent) return block;
    const { signedBy: _, ...reasoningContent } = block.reasoningContent;
    const { base } = answered.traits;
    return {
      ...block,
      reasoningContent: { ...reasoningContent, ...(base ? { signedBy: base } : {}) },
    };
  });
}
