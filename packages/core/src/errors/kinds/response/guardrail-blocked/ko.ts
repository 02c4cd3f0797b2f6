import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const guardrailBlocked: Remedy = {
  title: '가드레일이 차단했습니다',
  meaning: '입력이나 출력 때문에 모델 대신 Bedrock 가드레일이 답했습니다.',
  steps: () => [
    '가드레일 추적에서 어떤 정책과 텍스트인지 확인하세요.',
    '표현이나 가드레일을 바꾸고, 차단된 메시지를 기록에 넣어 다시 보내지 마세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html',
};
