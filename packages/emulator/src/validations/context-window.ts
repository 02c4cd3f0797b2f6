import { estimateTokens } from '../messages/estimate-tokens.ts';
import type { Validation } from './validation.ts';

/** Input and maxTokens together fit the context window. */
export const contextWindow: Validation = {
  id: 'context-window',
  source: 'https://github.com/badlogic/pi-mono (packages/ai/src/utils/overflow.ts)',
  model({ body, model }) {
    const { contextWindow = Number.POSITIVE_INFINITY } = model;
    const input = estimateTokens(body);
    if (input > contextWindow) {
      return `prompt is too long: ${input} tokens > ${contextWindow} maximum`;
    }
    const { max_tokens: output } = body;
    return typeof output === 'number' && input + output > contextWindow
      ? `input length and \`max_tokens\` exceed context limit: ${input} + ${output} > ${contextWindow}, decrease input length or \`max_tokens\` and try again`
      : undefined;
  },
};
