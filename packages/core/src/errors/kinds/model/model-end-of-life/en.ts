import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const modelEndOfLife: Remedy = {
  title: 'The model has been retired',
  meaning:
    "This model version is no longer served. Retirement dates on Bedrock differ from Anthropic's own, and by region.",
  steps: (facts) => [
    `Run \`${resolveCommand(facts, 'en')}\`: it names the successor.`,
    'Wrap the model with `withCaprock(...)`: it does this by itself and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
};
