import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const sdkTooOld: Remedy = {
  title: '클라이언트 라이브러리가 너무 오래되었습니다',
  meaning: '설치된 SDK가 요청의 항목을 모르거나, 서비스가 그 버전을 더 이상 받지 않습니다.',
  steps: () => [
    'AWS SDK(boto3, `@aws-sdk/client-bedrock-runtime`)와 프레임워크의 AWS 패키지를 업데이트하세요.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/version-support-matrix.html',
};
