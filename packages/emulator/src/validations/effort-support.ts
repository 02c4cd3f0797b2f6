import { effortOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

/** Effort is taken by the newer models, and by each at its own levels. */
export const effortSupport: Validation = {
  id: 'effort-support',
  source: 'live contract of the models, 2026-07-30',
  model({ body, model }) {
    const effort = effortOf(body);
    if (effort === undefined) return undefined;
    if (!model.effort) return 'This model does not support the effort parameter.';
    return model.effort.includes(String(effort))
      ? undefined
      : `This model does not support effort level '${effort}'. Supported levels: ${model.effort.toSorted().join(', ')}.`;
  },
};
