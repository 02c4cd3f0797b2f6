import { record } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** The newest models choose their tools themselves. */
export const toolChoiceForcedUnsupported: Validation = {
  id: 'tool-choice-forced-unsupported',
  source:
    'live contract of the models, 2026-09-29; https://github.com/UKGovernmentBEIS/inspect_ai/pull/5176',
  model({ body, model, baseModelId, strictness }) {
    const { type } = record(body.tool_choice);
    const isFable5 = baseModelId === 'anthropic.claude-fable-5';
    const takes = isFable5
      ? strictness['forced-tool-choice-fable-5'] === 'accepted'
      : model.forcedToolChoice;
    return (type === 'any' || type === 'tool') && !takes
      ? 'tool_choice: type "tool" and "any" are not supported for this model.'
      : undefined;
  },
};
