import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const noRegion: Remedy = {
  title: 'AWS 리전이 설정되지 않았습니다',
  meaning: '클라이언트가 어느 리전을 호출할지 모릅니다.',
  steps: () => [
    '설정하세요: AI SDK는 `export AWS_REGION=us-east-1`, LangChain은 `export AWS_DEFAULT_REGION=us-east-1`. 코드에서 `region`을 넘겨도 됩니다.',
    '두 프레임워크 모두 프로필의 리전을 읽지 않으므로 환경 변수도 설정하세요.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
};
