import { placeOf } from '../../../conversation/place.ts';
import type { RequestDraft, Tool } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'the tools that the history uses were declared, with a note that none may be called',
  ko: '기록에 나오는 도구를 선언하고 호출하지 말라는 안내를 넣었습니다',
};

/**
 * Declares the tools of a history whose request names none: summaries and calls without tools keep
 * their history as it is, and the model is told to call none of them.
 */
export const declareUsedTools: RepairRule = {
  id: 'declare-used-tools',
  summary,
  prevents: 'tool-config-missing',
  source: 'https://github.com/vercel/ai/issues/7528',
  apply(draft) {
    if (draft.toolConfig?.tools.some(({ cachePoint }) => !cachePoint)) return undefined;
    const first = draft.messages.findIndex(({ content }) =>
      content.some(({ toolUse, toolResult }) => toolUse !== undefined || toolResult !== undefined),
    );
    const message = draft.messages[first];
    if (message === undefined) return undefined;
    const text = INSERTED_TEXTS.noToolCalls;
    return {
      draft: {
        ...draft,
        system: [...draft.system, { text }],
        toolConfig: { tools: usedTools(draft) },
      },
      repairs: [{ at: placeOf(message, first), summary, lossless: true, inserted: text }],
    };
  },
};

function usedTools({ messages }: RequestDraft): Tool[] {
  const names = new Set<string>();
  for (const { content } of messages) {
    for (const { toolUse } of content) if (toolUse) names.add(toolUse.name);
  }
  return [...names].map((name) => ({
    toolSpec: { name, inputSchema: { json: { type: 'object' } } },
  }));
}
