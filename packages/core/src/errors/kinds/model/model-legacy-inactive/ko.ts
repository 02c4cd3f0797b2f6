import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in Korean. */
export const modelLegacyInactive: Remedy = {
  title: '최근에 쓰지 않은 레거시 모델입니다',
  meaning: 'Bedrock은 최근 몇 주 동안 호출하지 않은 계정에 레거시 모델을 닫습니다.',
  steps: (facts) => [
    `현재 모델로 옮기세요: \`${resolveCommand(facts, 'ko')}\`.`,
    '꼭 필요하면 AWS Support에 다시 열어 달라고 요청하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
};
