import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, RequestDraft } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { RepairRule, RuleContext, RuleOutcome } from '../../types.ts';

const added = {
  en: 'a user turn was added, since there was nothing but a system prompt',
  ko: '시스템 프롬프트뿐이어서 사용자 메시지를 추가했습니다',
};
const moved = {
  en: 'the last system text became the user turn, since there was nothing else to answer',
  ko: '답할 메시지가 없어 마지막 시스템 텍스트를 사용자 메시지로 옮겼습니다',
};
const prepended = {
  en: 'a user turn was put before the assistant message that came first',
  ko: '맨 앞의 어시스턴트 메시지 앞에 사용자 메시지를 넣었습니다',
};

/** Makes the conversation begin with a user turn, and have one at all. */
export const startWithUserTurn: RepairRule = {
  id: 'start-with-user-turn',
  summary: added,
  prevents: 'no-user-message',
  source:
    'https://github.com/BerriAI/litellm/issues/8247; https://github.com/elastic/kibana/pull/246393',
  apply(draft, context) {
    const [first] = draft.messages;
    if (first === undefined) return systemOnly(draft, context);
    if (first.role === 'user') return undefined;
    const text = INSERTED_TEXTS.conversationStart;
    return {
      draft: { ...draft, messages: [userTurn({ text }), ...draft.messages] },
      repairs: [{ at: placeOf(first, 0), summary: prepended, lossless: true, inserted: text }],
    };
  },
};

function systemOnly(draft: RequestDraft, { options }: RuleContext): RuleOutcome {
  const last = draft.system.findLastIndex(({ text }) => text !== undefined);
  const block = draft.system[last];
  if (block === undefined || options.systemOnly === 'refuse') return refuse(block !== undefined);
  if (options.systemOnly === 'move-system-to-user') {
    const system = draft.system.filter((_, index) => index !== last);
    const { text = '', origin } = block;
    const turn = userTurn({ text, ...(origin ? { origin } : {}) });
    return {
      draft: { ...draft, system, messages: [turn] },
      repairs: [{ at: `system[${last}]`, summary: moved, lossless: true }],
    };
  }
  const text = options.userTurnText;
  return {
    draft: { ...draft, messages: [userTurn({ text })] },
    repairs: [{ at: 'messages', summary: added, lossless: true, inserted: text }],
  };
}

function userTurn(block: ContentBlock): RequestDraft['messages'][number] {
  return { role: 'user', content: [block] };
}

function refuse(hasSystem: boolean): RuleOutcome {
  const message = hasSystem
    ? {
        en: 'The conversation holds nothing but a system prompt. Add a user message that says what to answer.',
        ko: '대화에 시스템 프롬프트뿐입니다. 무엇에 답할지 사용자 메시지를 추가하세요.',
      }
    : {
        en: 'The conversation is empty: there is neither a system prompt nor a message. Add a user message.',
        ko: '대화가 비어 있습니다. 시스템 프롬프트도 메시지도 없습니다. 사용자 메시지를 추가하세요.',
      };
  return { refusal: { kind: 'no-user-message', at: 'messages', message } };
}
