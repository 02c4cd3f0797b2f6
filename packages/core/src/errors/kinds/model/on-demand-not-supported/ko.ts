import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in Korean. */
export const onDemandNotSupported: Remedy = {
  title: '추론 프로필이 필요한 모델입니다',
  meaning:
    '현재의 Claude 모델은 모두 ID만으로가 아니라 추론 프로필(`us.`, `eu.`, `jp.`, `au.`, `global.` 등)로 호출합니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: (facts) => [
      `\`${resolveCommand(facts, 'ko')}\`을 실행하고 나온 프로필을 \`config.yaml\`에 적으세요: \`litellm_params: { model: bedrock/converse/us.anthropic.…, aws_region_name: us-east-1 }\`.`,
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    `\`${resolveCommand(facts, 'ko')}\`을 실행해 나온 ID를 쓰세요.`,
    mends('자동으로 고치고 무엇을 고쳤는지 알려 줍니다.'),
  ];
}
