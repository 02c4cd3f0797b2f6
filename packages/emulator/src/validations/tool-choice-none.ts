import { unknownTag } from '../messages/known-members.ts';
import { record } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** Choices of the Messages format are auto, any, tool and none; Claude 3 does not know the last. */
export const toolChoiceNone: Validation = {
  id: 'tool-choice-none',
  source:
    'https://github.com/epam/ai-dial-adapter-bedrock (live test, Claude 3); on Converse a matter of the shape',
  model({ body, baseModelId }) {
    if (body.tool_choice === undefined) return undefined;
    const { type } = record(body.tool_choice);
    if (type === 'none' && /^anthropic\.claude-3-(?!7)/.test(baseModelId)) {
      return 'none is not a valid enum value, please reformat your input and try again';
    }
    return CHOICES.includes(type)
      ? undefined
      : unknownTag('tool_choice', type, CHOICES.map(String));
  },
};

const CHOICES: readonly unknown[] = ['auto', 'any', 'tool', 'none'];
