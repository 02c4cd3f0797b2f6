import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const endpointWrong: Remedy = {
  title: '엔드포인트가 Bedrock 런타임이 아닙니다',
  meaning: '이 URL에서 응답은 오지만 bedrock-runtime의 응답이 아닙니다.',
  steps: () => [
    '`bedrock`이나 다른 서비스가 아니라 `https://bedrock-runtime.<리전>.amazonaws.com`을 쓰세요.',
    '`AWS_ENDPOINT_URL_BEDROCK_RUNTIME`과 `baseURL`을 확인하세요.',
  ],
  link: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html',
};
