import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

/** Models that always think refuse to be told not to. */
export const thinkingDisabledUnsupported: Validation = {
  id: 'thinking-disabled-unsupported',
  source: 'live contract of the models, 2026-09-29',
  model({ body, model }) {
    if (thinkingOf(body).type !== 'disabled' || model.thinking?.disabled !== false)
      return undefined;
    const { enabled, adaptive, betweenTools } = model.thinking;
    if (!enabled && !adaptive) return undefined;
    const lowest = betweenTools
      ? ' Use "thinking.type.between_tools" for the lowest thinking setting.'
      : '';
    return `"thinking.type.disabled" is not supported for this model.${lowest}`;
  },
};
