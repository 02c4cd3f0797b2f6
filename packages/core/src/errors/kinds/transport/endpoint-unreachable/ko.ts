import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const endpointUnreachable: Remedy = {
  title: '엔드포인트에 연결할 수 없습니다',
  meaning:
    '엔드포인트 이름을 찾을 수 없거나 응답하는 서버가 없습니다. 리전 오타, 네트워크 단절, 중간 프록시가 원인일 수 있습니다.',
  steps: () => [
    '호스트 이름에 들어가는 리전의 철자를 확인하세요.',
    '네트워크, 프록시, `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`을 확인하세요.',
  ],
  variants: {
    litellm: () => [
      '`baseURL`의 호스트와 포트, 그리고 게이트웨이가 떠 있는지 확인하세요. LiteLLM이라면 `curl <호스트>/health/liveliness`에 "I\'m alive!"라고 답합니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html',
};
