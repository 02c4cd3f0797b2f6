import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const operationNotAllowed: Remedy = {
  title: 'AWS가 계정을 제한했습니다',
  meaning:
    '"Operation not allowed"는 AWS가 Bedrock 할당량을 0으로 둔 계정, 특히 새 계정에서 나옵니다.',
  steps: () => [
    'Service Quotas에서 Amazon Bedrock의 적용된 값이 0인지 확인하세요.',
    'AWS Support에 문의하세요. AWS만 풀 수 있습니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting.html',
};
