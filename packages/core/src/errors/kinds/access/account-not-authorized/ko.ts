import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const accountNotAuthorized: Remedy = {
  title: '이 계정은 여기서 이 API를 호출할 수 없습니다',
  meaning: '이 리전의 이 API에 대한 권한이 계정에 없습니다. 다른 리전에만 있을 수 있습니다.',
  steps: () => [
    '호출하는 리전을 확인하세요.',
    '권한이 있는 다른 리전을 쓰거나 AWS Support에 문의하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
