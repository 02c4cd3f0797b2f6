import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import { endsInToolResults } from '../../../conversation/tool-blocks.ts';
import type { RepairRule } from '../../types.ts';
import { thinkingOf, withThinking } from './thinking-intent.ts';

const stopped = {
  en: 'the reasoning of this open tool loop is lost, so thinking was left out of this one request',
  ko: '진행 중인 도구 호출의 추론이 사라져 이번 요청에서만 thinking을 뺐습니다',
};
const moved = {
  en: 'the reasoning of the last assistant message was put first, where the model asks for it',
  ko: '마지막 어시스턴트 메시지의 추론을 모델이 요구하는 맨 앞으로 옮겼습니다',
};

/**
 * With a budget of thinking, an open tool loop must start with the reasoning that led to it. Where it is
 * lost, this one request goes without thinking: reasoning is never made up.
 */
export const stopThinkingInOpenLoop: RepairRule = {
  id: 'stop-thinking-in-open-loop',
  summary: stopped,
  prevents: 'thinking-block-missing',
  source: 'https://github.com/BerriAI/litellm/issues/14194',
  apply(draft, { traits }) {
    if (!traits.claude || thinkingOf(draft)?.type !== 'enabled') return undefined;
    if (!endsInToolResults(draft)) return undefined;
    const index = draft.messages.findLastIndex(({ role }) => role === 'assistant');
    const message = draft.messages[index];
    if (!message || message.content[0]?.reasoningContent) return undefined;
    const at = placeOf(message, index);
    const own = message.content.filter(({ reasoningContent }) => reasoningContent);
    if (own.length === 0) {
      return {
        draft: withThinking(draft, undefined),
        repairs: [{ at, summary: stopped, lossless: false }],
      };
    }
    const messages = [...draft.messages];
    messages[index] = withReasoningFirst(message, own);
    return { draft: { ...draft, messages }, repairs: [{ at, summary: moved, lossless: true }] };
  },
};

function withReasoningFirst(message: DraftMessage, own: readonly ContentBlock[]): DraftMessage {
  const rest = message.content.filter(({ reasoningContent }) => !reasoningContent);
  return { ...message, content: [...own, ...rest] };
}
