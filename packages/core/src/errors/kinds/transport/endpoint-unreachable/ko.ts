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
  link: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html',
};
