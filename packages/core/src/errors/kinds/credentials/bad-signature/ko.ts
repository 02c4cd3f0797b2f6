import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const badSignature: Remedy = {
  title: '요청 서명이 맞지 않습니다',
  meaning:
    'AWS가 계산한 서명과 다릅니다. 비밀 키가 틀렸거나, 시계가 어긋났거나, 리전이 다르거나, 프록시가 요청을 바꿨습니다.',
  steps: () => [
    '같은 환경에서 `aws sts get-caller-identity`로 비밀 키를 확인하세요.',
    '컴퓨터 시계를 맞추고, 호출하는 리전으로 서명하세요.',
    '다른 서비스(`execute-api`)의 범위나 서명의 구성 요소를 요구한다면 게이트웨이 주소이거나, 서명이 필요한 곳에 API 키를 보낸 것입니다. `https://bedrock-runtime.<region>.amazonaws.com`을 호출하거나 게이트웨이가 요구하는 방식으로 인증하세요.',
    '프록시가 헤더를 더하거나 바꾸지 않게 하세요.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
};
