import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const thinkingBudgetInvalid: Remedy = {
  title: '추론 예산이 맞지 않습니다',
  meaning:
    '추론 예산이 1024토큰보다 적거나, 최대 토큰이 예산보다 크지 않습니다. 예산은 최대 토큰에 포함됩니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    '`budget_tokens`는 1024 이상으로, `maxTokens`는 예산에 답변에 필요한 만큼을 더한 값으로 설정하세요.',
    `예산을 줄 때는 \`maxTokens\`도 직접 지정하세요. 4096 같은 기본값으로는 예산이 들어가지 않습니다.${framework(' LiteLLM 프록시에서는 `reasoning_effort`가 예산을 정하므로 `max_tokens`를 그보다 크게 설정하세요.')}`,
    'Claude Opus 4.7부터는 예산이 없습니다. `thinking: { type: "adaptive" }`와 effort를 쓰세요.',
    mends('모델의 한도 안에서 예산이나 최대 토큰을 자동으로 올리고 알려 줍니다.'),
  ];
}
