import type { Cure, DiagnosisFacts } from '../../../types.ts';
import { numberAfter } from '../../conversation/number-after.ts';
import type { Evidence, KindDefinition } from '../../definition.ts';

/** Max tokens over the model's limit. */
export const maxTokensTooLarge = {
  kind: 'max-tokens-too-large',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: "Max tokens is over the model's limit",
  phrases: [
    'maximum tokens you requested exceed',
    'maximum allowed number of output tokens',
    // Anthropic's clients, before they send.
    'for operations that may take longer than 10 minutes',
  ],
  recognises: ({ text }) =>
    /max_?tokens/.test(text) && /not less or equal to|must have value less than/.test(text),
  facts: limitFacts,
  cure: clampToLimit,
} as const satisfies KindDefinition;

/**
 * The limit that the text names, in tokens. Converse names the first value that it refuses ("lower
 * than 4096"), the Messages API the last that it takes ("9000 > 8192, which is the maximum").
 */
function limitFacts({ text }: Evidence): DiagnosisFacts {
  const refused = numberAfter(text, 'exceeds the model limit of', 'exceed the model limit of');
  if (refused !== undefined) {
    return { parameter: 'maxTokens', limit: refused, limitUnit: 'tokens', limitExclusive: true };
  }
  const limit = numberAfter(text, ' > ', 'less or equal to', 'less than or equal to');
  return {
    parameter: 'max_tokens',
    ...(limit === undefined ? {} : { limit, limitUnit: 'tokens' }),
  };
}

function clampToLimit({ limit, limitExclusive }: DiagnosisFacts): Cure | undefined {
  if (limit === undefined || limit < 2) return undefined;
  return { rule: 'clamp-max-tokens', value: limitExclusive === true ? limit - 1 : limit };
}
