import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const thinkingTemperatureConflict: Remedy = {
  title: '추론 중에는 쓸 수 없는 샘플링 설정입니다',
  meaning:
    '모델이 추론하는 동안 temperature는 1이거나 없어야 하고, top_p는 0.95에서 1 사이여야 하며, top_k는 없어야 합니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    `요청에서 ${facts.parameter ? `\`${facts.parameter}\`` : '`temperature`, `top_p`, `top_k`'} 설정을 빼거나 추론을 끄세요.`,
    `기본값을 확인하세요. 많은 프레임워크와 프록시가 temperature를 스스로 넣습니다.${framework(' LiteLLM 프록시라면 모델의 `litellm_params`에서 지우세요.')}`,
    mends('추론하는 동안 이 설정들을 자동으로 빼고 알려 줍니다.'),
  ];
}
