import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

/** Models before 4.6 take a budget of thinking only, or no thinking at all. */
export const thinkingAdaptiveUnsupported: Validation = {
  id: 'thinking-adaptive-unsupported',
  source: 'live contract of the models, 2026-09-29; wording of the Messages API contract',
  model({ body, model }) {
    const { type } = thinkingOf(body);
    if (body.thinking === undefined || type === 'disabled' || !model.thinking) return undefined;
    const { enabled, adaptive, betweenTools } = model.thinking;
    if (!enabled && !adaptive) return 'thinking: Extra inputs are not permitted';
    if (type === undefined) return 'thinking.type: Field required';
    if (type === 'adaptive') return adaptive ? undefined : unsupported('adaptive');
    if (type === 'between_tools') return betweenTools ? undefined : unsupported('between_tools');
    return type === 'enabled'
      ? undefined
      : `thinking: Input tag '${type}' found using 'type' does not match any of the expected tags: 'adaptive', 'disabled', 'enabled'`;
  },
};

function unsupported(type: string): string {
  return `"thinking.type.${type}" is not supported for this model.`;
}
