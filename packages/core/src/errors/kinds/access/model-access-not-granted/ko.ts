import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const modelAccessNotGranted: Remedy = {
  title: '아직 이 모델을 쓸 권한이 계정에 없습니다',
  meaning:
    '모델 액세스 페이지는 없어졌습니다. Anthropic 사용 사례 양식을 제출한 뒤 첫 호출이 AWS Marketplace 구독을 만들면서 권한이 생깁니다.',
  steps: () => [
    '계정마다 한 번 사용 사례 양식을 제출하세요. Bedrock 콘솔의 모델 카탈로그에서 Anthropic 모델을 고르면 됩니다.',
    '첫 호출자에게 `aws-marketplace:Subscribe`, `aws-marketplace:Unsubscribe`, `aws-marketplace:ViewSubscriptions` 권한을 주고 결제 수단을 확인하세요.',
    '첫 호출 뒤 최대 15분 기다렸다가 다시 시도하세요.',
  ],
  variants: {
    litellm: () => [
      '프록시가 키, 팀, 사용자가 쓸 수 있는 모델을 알려 주면 그 이름 중 하나를 쓰거나, 관리자에게 이 이름을 추가해 달라고 하세요(`/key/update`의 `models`).',
      'Bedrock이 거절한 것이라면 프록시의 계정에서 사용 사례 양식을 한 번 제출하고, 첫 호출자가 AWS Marketplace를 구독하게 하세요.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
