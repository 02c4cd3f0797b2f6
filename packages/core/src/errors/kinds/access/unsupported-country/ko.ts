import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const unsupportedCountry: Remedy = {
  title: '이 국가에서는 Anthropic 모델을 쓸 수 없습니다',
  meaning: '호출이 나온 국가나 지역에서 Anthropic이 모델을 제공하지 않습니다.',
  steps: () => [
    '어느 네트워크와 계정에서 호출하는지 확인하세요. VPN이나 프록시가 있을 수 있습니다.',
    '제공되지 않는 곳에서는 다른 회사의 모델을 쓰세요.',
  ],
  link: 'https://www.anthropic.com/supported-countries',
};
