import type { Origin } from './request-draft.ts';

/**
 * Names a place in the caller's own input: `messages[3].content[0]`, or `messages[3]` where the
 * content was a plain string. What has no source is named by its index in the draft.
 */
export function placeOf(message: Origin, index: number, block?: Origin): string {
  const messageIndex = block?.sourceMessage ?? message.sourceMessage ?? index;
  const part = block?.sourcePart;
  return part === undefined
    ? `messages[${messageIndex}]`
    : `messages[${messageIndex}].content[${part}]`;
}
