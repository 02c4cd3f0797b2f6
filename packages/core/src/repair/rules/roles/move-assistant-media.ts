import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'an image or document of an assistant message, which takes none, was put into the user message behind it with a note',
  ko: '어시스턴트 메시지의 이미지나 문서를 안내와 함께 다음 사용자 메시지로 옮겼습니다',
};

/** Moves media that the assistant made into the next user turn: only user turns take them. */
export const moveAssistantMedia: RepairRule = {
  id: 'move-assistant-media',
  summary,
  prevents: 'content-block-malformed',
  source: 'bedrock-runtime 2023-09-30, Message: images and documents only if the role is user',
  apply(draft) {
    if (!draft.messages.some(hasMisplaced)) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const messages: DraftMessage[] = [];
    let waiting: ContentBlock[] = [];
    draft.messages.forEach((message, index) => {
      if (message.role === 'user' && waiting.length > 0) {
        messages.push(withNote(message, waiting));
        waiting = [];
        return;
      }
      if (!hasMisplaced(message)) {
        messages.push(message);
        return;
      }
      for (const block of message.content.filter(isMedium)) {
        const at = placeOf(message, index, block);
        const inserted = INSERTED_TEXTS.assistantFile;
        repairs.push({ at, summary, lossless: true, inserted });
        const { origin: _, ...own } = block;
        waiting.push(own);
      }
      const content = message.content.filter((block) => !isMedium(block));
      if (content.length > 0) messages.push({ ...message, content });
    });
    if (waiting.length > 0) messages.push(withNote({ role: 'user', content: [] }, waiting));
    return { draft: { ...draft, messages }, repairs };
  },
};

function isMedium({ image, document }: ContentBlock): boolean {
  return image !== undefined || document !== undefined;
}

function hasMisplaced({ role, content }: DraftMessage): boolean {
  return role === 'assistant' && content.some(isMedium);
}

/** Behind the tool results of the turn, before everything else. */
function withNote(message: DraftMessage, media: readonly ContentBlock[]): DraftMessage {
  const results = message.content.filter(({ toolResult }) => toolResult);
  const rest = message.content.filter(({ toolResult }) => !toolResult);
  const note = { text: INSERTED_TEXTS.assistantFile };
  return { ...message, content: [...results, note, ...media, ...rest] };
}
