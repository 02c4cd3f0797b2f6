import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const unknownOperation: Remedy = {
  title: 'URL이 가리키는 작업이 없습니다',
  meaning:
    'Bedrock이 요청 경로를 알아보지 못했습니다. ARN을 퍼센트 인코딩하지 않은 경우가 많습니다.',
  steps: () => [
    '경로의 모델 ID나 ARN을 퍼센트 인코딩하거나 SDK에 맡기세요.',
    '엔드포인트가 경로 없는 bedrock-runtime인지 확인하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Amazon_Bedrock_Runtime.html',
};
