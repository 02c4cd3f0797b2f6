import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const paymentInstrument: Remedy = {
  title: '유효한 결제 수단이 없습니다',
  meaning: '모델의 Marketplace 계약 요금을 청구할 수 없습니다.',
  steps: () => [
    '결제 콘솔의 결제 기본 설정에서 유효한 결제 수단을 추가하세요.',
    '몇 분 기다렸다가 모델을 다시 호출하세요.',
  ],
  link: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/manage-payment-method.html',
};
