import { type MessagesBody, record, systemOf, toolsOf } from '../../messages/messages-body.ts';
import { allPlacedBlocks } from './places.ts';

/** A tool or a block that bears cache_control, and where the model's validator says that it stands. */
export interface Marked {
  readonly block: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly ttl: unknown;
  /** The place with the tag of the union, as it goes before a member: `messages.0.content.1.text`. */
  readonly tagged: string;
}

/** All that bears cache_control, in the order in which the service reads it. */
export function markedForCache(body: MessagesBody): Marked[] {
  return [
    ...toolsOf(body).map((block, index) => ({
      block,
      at: `tools.${index}`,
      tagged: `tools.${index}.${typeof block.type === 'string' ? block.type : 'custom'}`,
    })),
    // Blocks of the system prompt are texts: there is no union, hence no tag.
    ...systemOf(body).map((block, index) => ({
      block,
      at: `system.${index}`,
      tagged: `system.${index}`,
    })),
    ...allPlacedBlocks(body).map(({ block, at }) => ({ block, at, tagged: `${at}.${block.type}` })),
  ]
    .filter(({ block }) => block.cache_control !== undefined && block.cache_control !== null)
    .map((marked) => ({ ...marked, ttl: record(marked.block.cache_control).ttl }));
}
