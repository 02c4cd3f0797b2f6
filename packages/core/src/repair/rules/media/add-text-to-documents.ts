import { mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'the name of a document was put beside it as text, since it came without any',
  ko: '텍스트 없이 온 문서 곁에 문서 이름을 텍스트로 넣었습니다',
};

/** Puts a text beside a document: a user turn with a document needs one. */
export const addTextToDocuments: RepairRule = {
  id: 'add-text-to-documents',
  summary,
  prevents: 'document-invalid',
  source: 'https://github.com/BerriAI/litellm/pull/36499',
  apply(draft) {
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) => {
      const first = message.content.findIndex(({ document }) => document !== undefined);
      if (first < 0 || message.content.some(({ text }) => text !== undefined)) return message;
      const inserted = INSERTED_TEXTS.fileName;
      const at = placeOf(message, index, message.content[first]);
      repairs.push({ at, summary, lossless: true, inserted });
      const text = `${inserted} ${message.content[first]?.document?.name}`;
      return withBlockBefore(message, first, { text });
    });
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

/** Before the document, so that a cache point behind it keeps its place. */
function withBlockBefore(message: DraftMessage, at: number, block: ContentBlock): DraftMessage {
  const { content } = message;
  return { ...message, content: [...content.slice(0, at), block, ...content.slice(at)] };
}
