import { placeOf } from '../conversation/place.ts';
import type { RequestDraft } from '../conversation/request-draft.ts';

/** `messages.2.content.0`, `messages[2].content[0]` or `messages.2`, as refusals write it. */
const WIRE = /messages[.[](\d{1,6})\]?(?:\.(?:member\.)?content[.[](\d{1,6}))?/;

/**
 * Where in the caller's own input a place of the wire comes from: `messages.2.content.0` of a refusal
 * becomes `messages[3].content[1]`. Undefined for a place that the request does not have, and for what
 * a rule inserted.
 */
export function callerPlace(draft: RequestDraft, wirePlace: string): string | undefined {
  const match = WIRE.exec(wirePlace);
  const index = Number(match?.[1]);
  const message = match ? draft.messages[index] : undefined;
  if (!message) return undefined;
  const block = match?.[2] === undefined ? undefined : message.content[Number(match[2])];
  const known = block?.sourceMessage ?? message.sourceMessage;
  return known === undefined ? undefined : placeOf(message, index, block);
}
