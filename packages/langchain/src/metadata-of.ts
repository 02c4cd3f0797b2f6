import type { BaseMessage } from '@langchain/core/messages';

/** What a host tells about an answer, beside its content. */
export function metadataOf({ response_metadata }: BaseMessage): Readonly<Record<string, unknown>> {
  return (response_metadata ?? {}) as Record<string, unknown>;
}
