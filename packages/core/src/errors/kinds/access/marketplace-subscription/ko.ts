import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const marketplaceSubscription: Remedy = {
  title: 'Marketplace 구독이 없거나 진행 중입니다',
  meaning:
    '첫 호출이 AWS Marketplace 구독을 만드는데, 호출자에게 권한이 없거나 아직 끝나지 않았습니다.',
  steps: () => [
    '첫 호출자에게 `aws-marketplace:Subscribe`, `aws-marketplace:Unsubscribe`, `aws-marketplace:ViewSubscriptions`를 허용하세요.',
    '구독할 수 있는 사람이 한 번 호출하고 최대 15분 기다리면 누구나 호출할 수 있습니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
