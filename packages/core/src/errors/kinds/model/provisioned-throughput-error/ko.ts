import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const provisionedThroughputError: Remedy = {
  title: '프로비저닝된 모델이 준비되지 않았습니다',
  meaning: '프로비저닝된 모델이 생성 중이거나 삭제되었거나 다른 계정의 것입니다.',
  steps: () => [
    '상태를 확인하세요: `aws bedrock get-provisioned-model-throughput --provisioned-model-id <arn>`.',
    '서비스될 때까지 온디맨드 프로필을 호출하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html',
};
