import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in Korean. */
export const modelEndOfLife: Remedy = {
  title: '지원이 종료된 모델입니다',
  meaning:
    '이 모델 버전은 더 이상 제공되지 않습니다. 종료일은 Anthropic API와 Bedrock이 다르고 리전마다 다릅니다.',
  steps: (facts) => [
    `\`${resolveCommand(facts, 'ko')}\`을 실행하면 후속 모델이 나옵니다.`,
    '모델을 `withCaprock(...)`으로 감싸세요. 자동으로 고치고 무엇을 고쳤는지 알려 줍니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
};
