import type {
  ContentBlock,
  DraftMessage,
  RequestDraft,
  ToolResultContentBlock,
} from '@caprock/core';
import type { HostMessage, HostPart } from './host-types.ts';

/**
 * A prompt as a draft, with what the way back needs: which host object each piece was made from.
 * What no rule touches goes back as that very object.
 */
export interface Translation {
  readonly prompt: readonly HostMessage[];
  readonly draft: RequestDraft;
  readonly record: TranslationRecord;
}

/** What was made from what. */
export interface TranslationRecord {
  /** Turns that whole host messages make up, in order: an untouched turn is exactly these. */
  readonly turns: Map<DraftMessage, readonly HostMessage[]>;
  /** For each host part, or message with plain text: the block made from it, and its message. */
  readonly parts: Map<HostPart | HostMessage, MadeBlock>;
  /** What stands at each place in the caller's list: a block, and the part that it was made from. */
  readonly placed: (readonly [ContentBlock, HostPart | HostMessage])[];
  /** The part that stands at the place of a block. */
  readonly partAt: (block: ContentBlock) => HostPart | HostMessage | undefined;
  /** For each block inside a tool result: the host's own item. */
  readonly items: Map<ToolResultContentBlock, unknown>;
  /** The specification of the model that the prompt is for; none of a `ModelMessage` list. */
  readonly specificationVersion: string | undefined;
}

/** A block and the message that its part stands in. */
export interface MadeBlock {
  readonly block: ContentBlock;
  readonly message: HostMessage;
}

/** A record of nothing yet. */
export function createRecord(specificationVersion?: string): TranslationRecord {
  const placed: TranslationRecord['placed'] = [];
  let places: ReadonlyMap<string, HostPart | HostMessage> | undefined;
  return {
    turns: new Map(),
    parts: new Map(),
    items: new Map(),
    specificationVersion,
    placed,
    // Most conversations need no repair, and then nobody asks.
    partAt(block) {
      places ??= new Map(placed.map(([made, part]) => [placeKey(made), part]));
      return places.get(placeKey(block));
    },
  };
}

/** Names a place, so that an edited block finds the part that it was made from. */
function placeKey({ sourceMessage, sourcePart }: ContentBlock): string {
  return `${sourceMessage}.${sourcePart ?? ''}`;
}
