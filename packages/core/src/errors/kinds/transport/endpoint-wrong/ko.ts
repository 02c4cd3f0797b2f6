import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const endpointWrong: Remedy = {
  title: '엔드포인트가 Bedrock 런타임이 아닙니다',
  meaning: '이 URL에서 응답은 오지만 bedrock-runtime의 응답이 아닙니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: () => [
      "클라이언트에 게이트웨이 주소를 스킴과 `/v1`까지 적으세요: `baseURL: 'https://litellm.example.com/v1'`.",
      '`curl -H "Authorization: Bearer $KEY" <baseURL>/models`를 호출해 보세요. 게이트웨이라면 모델 이름들을 답합니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html',
};

function steps({ framework, sdk }: StepWords): readonly string[] {
  return [
    '`bedrock`이나 다른 서비스가 아니라 `https://bedrock-runtime.<리전>.amazonaws.com`을 쓰세요.',
    `\`AWS_ENDPOINT_URL_BEDROCK_RUNTIME\`과 ${framework('`baseURL`을')}${sdk('`BedrockRuntimeClient`의 `endpoint`를')} 확인하세요.`,
  ];
}
