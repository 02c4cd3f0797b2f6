import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const unknown: Remedy = {
  title: '알 수 없는 오류',
  meaning: '알려진 Bedrock 오류 원인 중에 맞는 것이 없습니다.',
  steps: () => [
    '원래 메시지와 가장 안쪽 `cause`를 살펴보세요.',
    'Bedrock이 요청 ID를 주었다면 AWS Support가 조회할 수 있습니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting.html',
};
