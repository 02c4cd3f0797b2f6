import type { ContentBlock, DraftMessage, RequestDraft } from './request-draft.ts';

/**
 * Maps the messages of a draft; those that come back as they were stay the same objects, and so
 * does the draft when none changed. `undefined` drops a message.
 */
export function mapMessages(
  draft: RequestDraft,
  map: (message: DraftMessage, index: number) => DraftMessage | undefined,
): RequestDraft {
  let changed: DraftMessage[] | undefined;
  draft.messages.forEach((message, index) => {
    const mapped = map(message, index);
    if (mapped === message && changed === undefined) return;
    changed ??= draft.messages.slice(0, index);
    if (mapped) changed.push(mapped);
  });
  return changed ? { ...draft, messages: changed } : draft;
}

/** Maps the blocks of a message; the message stays the same object when none changed. */
export function mapContent(
  message: DraftMessage,
  map: (block: ContentBlock, index: number) => ContentBlock | undefined,
): DraftMessage {
  let changed: ContentBlock[] | undefined;
  message.content.forEach((block, index) => {
    const mapped = map(block, index);
    if (mapped === block && changed === undefined) return;
    changed ??= message.content.slice(0, index);
    if (mapped) changed.push(mapped);
  });
  return changed ? { ...message, content: changed } : message;
}
