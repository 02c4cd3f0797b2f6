import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const serviceQuotaExceeded: Remedy = {
  title: 'A service quota is exceeded',
  meaning: 'The request goes over a quota of the account that waiting does not lift.',
  steps: () => [
    'Ask for a higher value in Service Quotas: Amazon Bedrock.',
    'Fall back to another model or region: `withCaprock(model, { fallbacks: [...] })`.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html',
};
