import { signatureOf, type ThinkingBlock } from '../gateway/thinking-blocks.ts';
import type { AnswerPart, ProviderOptions } from '../host-types.ts';

/** What a raw chunk of OpenAI's chat format tells beside the parts that the provider makes of it. */
export interface ChatChunk {
  /** Why the answer ended: every answer has one chunk with it. */
  readonly finishReason: string | undefined;
  /** The signature of the reasoning so far, as a part's metadata. */
  readonly signature: ProviderOptions | undefined;
  /** Redacted reasoning, of which the provider makes no parts. */
  readonly redacted: readonly AnswerPart[];
}

/** Reads a raw chunk; undefined for an event of another API. */
export function chatChunk(raw: unknown): ChatChunk | undefined {
  const { choices, id } = (raw ?? {}) as { readonly choices?: unknown; readonly id?: unknown };
  if (!Array.isArray(choices)) return undefined;
  const { finish_reason: reason, delta } = Object(choices[0]) as {
    readonly finish_reason?: unknown;
    readonly delta?: { readonly thinking_blocks?: unknown } | null;
  };
  const { thinking_blocks: listed } = Object(delta);
  const blocks: ThinkingBlock[] = Array.isArray(listed) ? listed.map(Object) : [];
  const isRedacted = ({ type }: ThinkingBlock) => type === 'redacted_thinking';
  return {
    finishReason: typeof reason === 'string' ? reason : undefined,
    signature: blocks
      .filter((block) => !isRedacted(block))
      .map(signatureOf)
      .findLast(Boolean),
    redacted: blocks.filter(isRedacted).flatMap((block) => redactedParts(block, String(id))),
  };
}

function redactedParts(block: ThinkingBlock, answer: string): AnswerPart[] {
  const providerMetadata = signatureOf(block);
  if (providerMetadata === undefined) return [];
  const id = `${answer}-${String(block.data)}`;
  return [
    { type: 'reasoning-start', id },
    { type: 'reasoning-end', id, providerMetadata },
  ];
}
