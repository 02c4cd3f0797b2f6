import { record } from '../messages/messages-body.ts';
import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

/** No forced tool choice while the model thinks within a budget; on some, not while it thinks at all. */
export const toolChoiceForcedWithThinking: Validation = {
  id: 'tool-choice-forced-with-thinking',
  source: 'live 400, verbatim; one report on Opus 4.7',
  model({ body, baseModelId, strictness }) {
    const { type: choice } = record(body.tool_choice);
    if (choice !== 'any' && choice !== 'tool') return undefined;
    const { type } = thinkingOf(body);
    const conflicts =
      type === 'enabled' ||
      (type === 'adaptive' &&
        /-4-[67](?:-v1)?$/.test(baseModelId) &&
        strictness['forced-tool-choice-adaptive'] === 'refused');
    return conflicts ? 'Thinking may not be enabled when tool_choice forces tool use.' : undefined;
  },
};
