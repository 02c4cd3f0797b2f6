import type { ContentBlock } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';

/** What an answer to a call that is gone still tells: its texts, marked, and its media. */
export function orphanBlocks({ toolResult, origin: _, ...place }: ContentBlock): ContentBlock[] {
  return (toolResult?.content ?? []).map((inner): ContentBlock => {
    const { text, json, opaque, ...media } = inner;
    if (text === undefined && json === undefined) return { ...place, ...media };
    const told = text ?? JSON.stringify(json);
    return { ...place, text: `${INSERTED_TEXTS.orphanResult} ${told}` };
  });
}
