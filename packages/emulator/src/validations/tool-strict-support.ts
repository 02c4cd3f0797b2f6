import { toolsOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** strict is refused by its presence where Bedrock does not know it. */
export const toolStrictSupport: Validation = {
  id: 'tool-strict-support',
  source: 'https://github.com/BerriAI/litellm/issues/33193',
  model({ body, model }) {
    const index = toolsOf(body).findIndex(({ strict }) => strict !== undefined);
    return index < 0 || model.structuredOutput
      ? undefined
      : `tools.${index}.custom.strict: Extra inputs are not permitted`;
  },
};
