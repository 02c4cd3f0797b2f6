import { mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'a text document beside tool results was put into the last of them: Bedrock takes no such neighbours',
  ko: 'Bedrock이 도구 결과와 텍스트 문서를 한 메시지에 받지 않아 문서를 마지막 도구 결과 안에 넣었습니다',
};

/** Puts a text document that shares its turn with tool results into the last result; a PDF may stay. */
export const moveDocumentsFromResults: RepairRule = {
  id: 'move-documents-from-results',
  summary,
  prevents: 'tool-result-mixed-content',
  source: 'https://github.com/pydantic/pydantic-ai/issues/6081',
  apply(draft) {
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) => {
      const moved = message.content.filter(isTextDocument);
      if (moved.length === 0 || !message.content.some(({ toolResult }) => toolResult))
        return message;
      for (const block of moved) {
        repairs.push({ at: placeOf(message, index, block), summary, lossless: true });
      }
      return withDocumentsInResult(message, moved);
    });
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

function isTextDocument({ document }: ContentBlock): boolean {
  return document !== undefined && document.format !== 'pdf';
}

function withDocumentsInResult(
  message: DraftMessage,
  moved: readonly ContentBlock[],
): DraftMessage {
  const last = message.content.findLastIndex(({ toolResult }) => toolResult !== undefined);
  const content = message.content.flatMap((block, index): ContentBlock[] => {
    if (isTextDocument(block)) return [];
    if (index !== last || !block.toolResult) return [block];
    const { origin: _, ...place } = block;
    const documents = moved.flatMap(({ document }) => (document ? [{ document }] : []));
    const inner = [...block.toolResult.content, ...documents];
    return [{ ...place, toolResult: { ...block.toolResult, content: inner } }];
  });
  return { ...message, content };
}
