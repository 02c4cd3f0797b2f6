import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const serviceQuotaExceeded: Remedy = {
  title: 'A service quota is exceeded',
  meaning: 'The request goes over a quota of the account that waiting does not lift.',
  steps: stepsInEnglish.general(steps),
  variants: {
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: () => [
      'A budget of the proxy: `/key/info`, `/team/info` and `/user/info` say which one is spent, and when it starts anew (`budget_duration`); whoever runs the proxy raises `max_budget`.',
      'A quota of the AWS account: ask for a higher value in Service Quotas, Amazon Bedrock.',
      'Fall back to another model group: `withCaprock(model, { gateway: true, fallbacks: [...] })`.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html',
};

function steps({ fallbackCall }: StepWords): readonly string[] {
  return [
    'Ask for a higher value in Service Quotas: Amazon Bedrock.',
    `Fall back to another model or region: ${fallbackCall}.`,
  ];
}
