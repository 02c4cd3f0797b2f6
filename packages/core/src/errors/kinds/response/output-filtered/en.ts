import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const outputFiltered: Remedy = {
  title: 'The answer was filtered',
  meaning: "The provider's content filter blocked the output.",
  steps: () => ['Change what is asked; the same request is filtered again.'],
  link: 'https://www.anthropic.com/legal/aup',
};
