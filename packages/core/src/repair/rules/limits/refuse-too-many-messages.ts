import type { RepairRule } from '../../types.ts';

/** What the Messages API takes. @see https://github.com/anthropics/anthropic-sdk-typescript (resources/messages) */
const MOST = 100_000;

/** Refuses a history that no model takes: what to leave out of it only the caller knows. */
export const refuseTooManyMessages: RepairRule = {
  id: 'refuse-too-many-messages',
  summary: {
    en: 'a history of more than 100,000 messages is refused before it is sent',
    ko: '메시지가 100,000개를 넘는 기록은 보내기 전에 거부합니다',
  },
  prevents: 'request-too-large',
  source: 'https://github.com/anthropics/anthropic-sdk-typescript (resources/messages)',
  apply({ messages }, { traits }) {
    if (!traits.claude || messages.length <= MOST) return undefined;
    const at = `messages[${MOST}]`;
    return {
      refusal: {
        kind: 'request-too-large',
        at,
        message: {
          en: `The history holds ${messages.length} messages; Claude takes ${MOST} (the first above that is ${at}). Summarise the older ones.`,
          ko: `기록에 메시지가 ${messages.length}개 있습니다. Claude는 ${MOST}개까지 받습니다(${at}부터 한도를 넘음). 오래된 것을 요약하세요.`,
        },
      },
    };
  },
};
