import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const onDemandNotSupported: Remedy = {
  title: 'The model needs an inference profile',
  meaning:
    'Every current Claude model is called through an inference profile (`us.`, `eu.`, `jp.`, `au.`, `global.` …), not by its bare id.',
  steps: () => [
    'Run `npx caprock resolve "<id>" --region <region>` and use the id that it prints.',
    'Wrap the model with `withCaprock(...)`: it does this by itself and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
