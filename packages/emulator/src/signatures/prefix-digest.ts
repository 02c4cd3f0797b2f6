import { createHash } from 'node:crypto';
import { type MessagesBody, messagesOf, systemOf, toolsOf } from '../messages/messages-body.ts';
import { canonicalText } from './canonical-text.ts';

/** A hash that grows with a conversation and can be read at each of its blocks. */
export interface PrefixDigest {
  /** Adds an item; neighbours in one place (`tools`, `system`, a role) count as one turn. */
  add(place: string, item: unknown): void;
  /** The hash of everything so far. */
  read(): string;
}

/** A digest of nothing yet. */
export function createPrefixDigest(): PrefixDigest {
  const hash = createHash('sha256');
  let place = '';
  return {
    add(next, item) {
      if (next !== place) hash.update(`${next}\n`);
      place = next;
      hash.update(canonicalText(item));
      hash.update('\n');
    },
    read: () => hash.copy().digest('base64url'),
  };
}

/** One item of a prompt and its place. */
export interface PromptItem {
  readonly place: string;
  readonly item: Readonly<Record<string, unknown>>;
}

/** Everything that a model reads, in the order of the prompt: tools, system, turns. */
export function* promptItems(body: MessagesBody): Generator<PromptItem> {
  for (const item of toolsOf(body)) yield { place: 'tools', item };
  for (const item of systemOf(body)) yield { place: 'system', item };
  for (const { role, content } of messagesOf(body)) {
    for (const item of content) yield { place: role, item };
  }
}

/** The digest of a whole prompt; what is added to it follows the prompt. */
export function digestOf(body: MessagesBody): PrefixDigest {
  const digest = createPrefixDigest();
  for (const { place, item } of promptItems(body)) digest.add(place, item);
  return digest;
}
