import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const apiKeyInvalid: Remedy = {
  title: 'Bedrock API 키가 올바르지 않습니다',
  meaning:
    '키의 형식이 틀렸거나, 만료되었거나, 다른 리전에서 만든 키입니다. 단기 키는 한 리전에서 최대 12시간 동안 유효합니다.',
  steps: () => [
    '호출하는 리전의 Bedrock 콘솔에서 키를 새로 만들어 `AWS_BEARER_TOKEN_BEDROCK`에 설정하거나, 키를 만든 리전을 호출하세요.',
    '다른 자격 증명으로 서명하려던 것이면 이 변수를 해제하세요. 이 변수가 우선합니다.',
  ],
  variants: {
    litellm: () => [
      '클라이언트에 게이트웨이의 키를 주세요. 모델이나 프로바이더의 `apiKey`는 AWS 키가 아니라 게이트웨이 자체 키(`sk-...`)입니다.',
      '`curl -H "Authorization: Bearer $KEY" <baseURL>/models`로 그 키가 쓸 수 있는 모델을 볼 수 있습니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
};
