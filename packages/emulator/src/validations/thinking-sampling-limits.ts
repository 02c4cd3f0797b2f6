import { isThinking } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

/** While it thinks, a model takes temperature 1, top_p from 0.95 on, and no top_k. */
export const thinkingSamplingLimits: Validation = {
  id: 'thinking-sampling-limits',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html; the last two in the words of the contract',
  model({ body, model }) {
    if (!isThinking(body) || model.sampling === 'none') return undefined;
    const { temperature, top_p: topP, top_k: topK } = body;
    if (temperature !== undefined && temperature !== 1) {
      return '`temperature` may only be set to 1 when thinking is enabled or in adaptive mode.';
    }
    if (topP !== undefined && (Number(topP) < 0.95 || Number(topP) > 1)) {
      return '`top_p` must be between 0.95 and 1 when thinking is enabled';
    }
    return topK === undefined ? undefined : '`top_k` is not supported when thinking is enabled';
  },
};
