import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const useCaseFormMissing: Remedy = {
  title: 'Anthropic 사용 사례 정보가 없습니다',
  meaning:
    'Anthropic은 계정이나 조직마다 한 번 사용 목적을 묻는데, 아직 양식을 제출하지 않았습니다.',
  steps: () => [
    '양식을 제출하세요: Bedrock 콘솔의 모델 카탈로그에서 Anthropic 모델을 고르거나 `aws bedrock put-use-case-for-model-access`를 실행하세요.',
    '최대 15분 기다렸다가 다시 시도하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
