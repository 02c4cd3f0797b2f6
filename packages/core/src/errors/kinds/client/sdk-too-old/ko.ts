import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const sdkTooOld: Remedy = {
  title: '클라이언트 라이브러리가 너무 오래되었습니다',
  meaning: '설치된 SDK가 요청의 항목을 모르거나, 서비스가 그 버전을 더 이상 받지 않습니다.',
  steps: () => [
    'AWS SDK(boto3, `@aws-sdk/client-bedrock-runtime`)와 프레임워크의 AWS 패키지를 업데이트하세요.',
  ],
  variants: {
    'ai-sdk': () => [
      'provider는 `ai`의 메이저 버전 하나에 맞춰져 있으니 함께 업데이트하세요: `npm install ai@latest @ai-sdk/amazon-bedrock@latest zod@latest`. `ai` 5를 그대로 쓴다면 `@ai-sdk/amazon-bedrock` 3을 두고 `npm install zod@4.3.6`을 실행하세요. zod 4.4부터는 스트리밍되는 도구 호출을 읽지 못합니다.',
      'provider가 쓰는 zod는 `npm ls zod`로 볼 수 있습니다.',
    ],
    'aws-sdk': () => [
      '클라이언트를 업데이트하세요: `npm install @aws-sdk/client-bedrock-runtime@latest`.',
    ],
  },
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/version-support-matrix.html',
};
