import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const dataRetentionMode: Remedy = {
  title: '데이터 보존 모드를 선택해야 하는 모델입니다',
  meaning:
    '이 모델은 정해진 데이터 보존 모드를 선택한 계정에만 답합니다. 기본값은 해당하지 않습니다.',
  steps: () => [
    '데이터 책임자와 먼저 상의하세요. 동의하면 계정 전체의 프롬프트와 답변이 공유됩니다.',
    '합의되면 계정이나 프로젝트의 모드를 설정하고(`PutAccountDataRetention`), 아니면 다른 모델을 쓰세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html',
};
