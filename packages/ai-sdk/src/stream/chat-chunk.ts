import { signatureOf, type ThinkingBlock } from '../gateway/thinking-blocks.ts';
import type { ProviderOptions } from '../host-types.ts';

/** What a raw chunk of OpenAI's chat format tells beside the parts that the provider makes of it. */
export interface ChatChunk {
  /** Why the answer ended: every answer has one chunk with it. */
  readonly finishReason: string | undefined;
  /** The signature of the reasoning so far, or redacted reasoning, as a part's metadata. */
  readonly signature: ProviderOptions | undefined;
}

/** Reads a raw chunk; undefined for an event of another API. */
export function chatChunk(raw: unknown): ChatChunk | undefined {
  const { choices } = (raw ?? {}) as { readonly choices?: unknown };
  if (!Array.isArray(choices)) return undefined;
  const { finish_reason: reason, delta } = Object(choices[0]) as {
    readonly finish_reason?: unknown;
    readonly delta?: { readonly thinking_blocks?: unknown } | null;
  };
  const blocks = delta?.thinking_blocks;
  return {
    finishReason: typeof reason === 'string' ? reason : undefined,
    signature: Array.isArray(blocks) ? signatureIn(blocks) : undefined,
  };
}

function signatureIn(blocks: readonly ThinkingBlock[]): ProviderOptions | undefined {
  return blocks.map((block) => signatureOf(Object(block))).findLast((one) => one !== undefined);
}
