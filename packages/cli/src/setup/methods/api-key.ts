import type { SetupMethod } from '../method.ts';
import { inProject } from '../profile-section.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html */
export const apiKey: SetupMethod = {
  id: 'api-key',
  title: {
    en: 'An Amazon Bedrock API key, in .env (to try things out; it reaches Bedrock only)',
    ko: 'Amazon Bedrock API 키를 .env에 저장(시험용. Bedrock에만 쓸 수 있습니다)',
  },
  asks: ['apiKey', 'region'],
  plan({ apiKey: key = '', region = '' }) {
    const values = { AWS_BEARER_TOKEN_BEDROCK: key, AWS_REGION: region };
    return { changes: [inProject(values)], next: [], environment: values };
  },
};
