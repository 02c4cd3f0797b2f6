import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

/** Models from Opus 4.7 on think adaptively: a budget is refused. */
export const thinkingEnabledRemoved: Validation = {
  id: 'thinking-enabled-removed',
  source: 'live contract of the models, 2026-09-29',
  model: ({ body, model, strictness }) =>
    thinkingOf(body).type === 'enabled' &&
    model.thinking?.enabled === false &&
    model.thinking.adaptive &&
    strictness['thinking-enabled-on-4-7'] === 'refused'
      ? '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.'
      : undefined,
};
