import { list, record } from '../messages/messages-body.ts';
import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

const BETA = 'thinking-binding-controls-2026-08-01';

/**
 * Bedrock has a name of its own for what to do with a thinking block of another conversation, and takes
 * it with a beta flag, from the models that bind their thinking.
 */
export const thinkingBlockBindingField: Validation = {
  id: 'thinking-block-binding-field',
  source:
    'https://github.com/anomalyco/opencode/issues/46729 (the member of the Messages API); for a model or a request that may not have the field: wording not seen, after it',
  model({ body, model }) {
    const { type, block_binding: binding } = thinkingOf(body);
    if (binding === undefined) return undefined;
    const place = `thinking.${String(type)}.block_binding`;
    const unknown = Object.keys(record(binding)).find((key) => key !== 'mismatch_behavior');
    if (unknown !== undefined) return `${place}.${unknown}: Extra inputs are not permitted`;
    const isKnown = model.thinking?.boundToPrefix && list(body.anthropic_beta).includes(BETA);
    return isKnown ? undefined : `${place}: Extra inputs are not permitted`;
  },
};
