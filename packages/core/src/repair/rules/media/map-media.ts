import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type {
  ContentBlock,
  DocumentBlock,
  ImageBlock,
  RequestDraft,
  ToolResultContentBlock,
} from '../../../conversation/request-draft.ts';

/** A block with a medium, at the top of a turn or inside a tool result. */
export interface MediaBlock {
  readonly image?: ImageBlock;
  readonly document?: DocumentBlock;
}

/** What becomes of a medium: the same object to keep it, another medium, or a text in its place. */
export type MapMedium = (block: MediaBlock, at: string) => MediaBlock | { readonly text: string };

/** Maps every image and document of the turns, those inside tool results too. */
export function mapMedia(draft: RequestDraft, map: MapMedium): RequestDraft {
  return mapMessages(draft, (message, index) =>
    mapContent(message, (block) => {
      const at = placeOf(message, index, block);
      if (block.image || block.document) return mapTop(block, map, at);
      return block.toolResult ? mapInResult(block, map, at) : block;
    }),
  );
}

function mapTop(block: ContentBlock, map: MapMedium, at: string): ContentBlock {
  const mapped = map(block, at);
  if (mapped === block) return block;
  const { image: _, document: __, origin: ___, ...place } = block;
  return { ...place, ...mapped };
}

function mapInResult(block: ContentBlock, map: MapMedium, at: string): ContentBlock {
  const { toolResult, origin: _, ...place } = block;
  if (!toolResult?.content.some(({ image, document }) => image || document)) return block;
  let changed = false;
  const content = toolResult.content.map((inner): ToolResultContentBlock => {
    if (!inner.image && !inner.document) return inner;
    const mapped = map(inner, at);
    if (mapped !== inner) changed = true;
    return mapped;
  });
  return changed ? { ...place, toolResult: { ...toolResult, content } } : block;
}

/** Every medium of a draft with its place, in order. */
export function mediaOf(
  draft: RequestDraft,
): { readonly block: MediaBlock; readonly at: string }[] {
  const found: { block: MediaBlock; at: string }[] = [];
  mapMedia(draft, (block, at) => {
    found.push({ block, at });
    return block;
  });
  return found;
}

/** Whether a draft holds a medium at all: most hold none, and this is cheap to tell. */
export function hasMedia({ messages }: RequestDraft): boolean {
  return messages.some(({ content }) =>
    content.some(
      ({ image, document, toolResult }) =>
        image !== undefined ||
        document !== undefined ||
        toolResult?.content.some((inner) => inner.image || inner.document),
    ),
  );
}
