import { isBlank, saysSomething } from '../../../conversation/blank.ts';
import { placeOf } from '../../../conversation/place.ts';
import type {
  ContentBlock,
  DraftMessage,
  RequestDraft,
  SystemBlock,
} from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { Repair, RepairRule, RuleContext } from '../../types.ts';

const marked = {
  en: 'a system message in mid-conversation became a marked block of a user turn, in its place',
  ko: '대화 중간의 시스템 메시지를 그 자리에서 표시된 사용자 블록으로 바꿨습니다',
};
const hoisted = {
  en: 'a system message in mid-conversation was moved to the system prompt',
  ko: '대화 중간의 시스템 메시지를 시스템 프롬프트로 옮겼습니다',
};
const dropped = {
  en: 'a blank system message in mid-conversation was removed',
  ko: '대화 중간의 빈 시스템 메시지를 지웠습니다',
};

/** Keeps a system message where it stands: as it is where the model takes it, else as user text. */
export const placeMidSystem: RepairRule = {
  id: 'place-mid-system',
  summary: marked,
  prevents: 'first-message-not-user',
  source: 'bedrock-runtime 2023-09-30, ConversationRole; Opus 4.8 and newer take role system',
  apply(draft, context) {
    if (!draft.messages.some(({ role }) => role === 'system')) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const system: SystemBlock[] = [...draft.system];
    const messages: DraftMessage[] = [];
    draft.messages.forEach((message, index) => {
      const at = placeOf(message, index);
      if (message.role !== 'system' || isLegal(draft, index, context)) messages.push(message);
      else if (messages.length === 0) system.push(...message.content.map(systemBlock));
      else if (!message.content.some(saysSomething)) {
        // As a blank turn of the user it would be one that nobody could answer.
        repairs.push({ at, summary: dropped, lossless: true });
      } else if (context.options.midSystem === 'hoist') {
        system.push(...message.content.map(systemBlock));
        repairs.push({ at, summary: hoisted, lossless: false });
      } else {
        messages.push({ ...message, role: 'user', content: message.content.map(markedBlock) });
        repairs.push({
          at,
          summary: marked,
          lossless: true,
          inserted: `${INSERTED_TEXTS.systemOpen}${INSERTED_TEXTS.systemClose}`,
        });
      }
    });
    if (repairs.length === 0 && messages.length === draft.messages.length) return undefined;
    return { draft: { ...draft, system, messages }, repairs };
  },
};

/**
 * Taken in place only directly behind a user turn and before an assistant turn or the end; the
 * neighbours must be ones that no later rule removes.
 */
function isLegal({ messages }: RequestDraft, index: number, context: RuleContext): boolean {
  const { traits, options } = context;
  if (!traits.systemInMessages || options.midSystem === 'hoist') return false;
  const [before, own, after] = [messages[index - 1], messages[index], messages[index + 1]];
  return (
    before?.role === 'user' &&
    before.content.some(staysInUserTurn) &&
    own?.content.every(({ text }) => text !== undefined && !isBlank(text)) === true &&
    own.content.length > 0 &&
    (after === undefined || (after.role === 'assistant' && after.content.some(staysInAnswer)))
  );
}

/** Tool results and documents may move, and reasoning is none of the user's. */
function staysInUserTurn(block: ContentBlock): boolean {
  const { toolResult, document, reasoningContent } = block;
  return saysSomething(block) && !toolResult && !document && !reasoningContent;
}

function staysInAnswer(block: ContentBlock): boolean {
  return saysSomething(block) && !block.reasoningContent && !block.image && !block.document;
}

function systemBlock(block: ContentBlock): SystemBlock {
  const { origin, text, cachePoint, image, document } = block;
  return {
    ...(origin ? { origin } : {}),
    ...(text === undefined ? {} : { text }),
    ...(cachePoint ? { cachePoint } : {}),
    ...(image ? { image } : {}),
    ...(document ? { document } : {}),
  };
}

function markedBlock(block: ContentBlock): ContentBlock {
  if (block.text === undefined || isBlank(block.text)) return block;
  const { origin: _, ...rest } = block;
  const { systemOpen, systemClose } = INSERTED_TEXTS;
  return { ...rest, text: `${systemOpen}\n${block.text}\n${systemClose}` };
}
