import { effortOf, thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

const ABOVE_HIGH = new Set<unknown>(['xhigh', 'max']);

/** With thinking disabled, or between tool calls only, some models take no effort above high. */
export const effortWithThinkingDisabled: Validation = {
  id: 'effort-with-thinking-disabled',
  source:
    'live contract of the models, 2026-07-30; bedrock-runtime 2023-09-30, OutputConfig.effort; between_tools: wording not seen',
  model({ body, model }) {
    const effort = effortOf(body);
    if (!ABOVE_HIGH.has(effort)) return undefined;
    const { type } = thinkingOf(body);
    const says = (how: string) =>
      `output_config.effort '${effort}' is not supported when thinking is ${how} on this model. Use effort 'high' or below, or enable thinking.`;
    if (type === 'between_tools') return says('between_tools');
    return type === 'disabled' && model.thinking?.disabled === 'up-to-high'
      ? says('disabled')
      : undefined;
  },
};
