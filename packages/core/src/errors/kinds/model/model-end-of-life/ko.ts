import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in Korean. */
export const modelEndOfLife: Remedy = {
  title: '지원이 종료된 모델입니다',
  meaning:
    '이 모델 버전은 더 이상 제공되지 않습니다. 종료일은 Anthropic API와 Bedrock이 다르고 리전마다 다릅니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    `\`${resolveCommand(facts, 'ko')}\`을 실행하면 후속 모델이 나옵니다.`,
    mends(
      `${framework('자동으로 고치고 무엇을 고쳤는지 알려 줍니다.')}${sdk('`claude-3-opus` 같은 이름은 후속 모델로 바뀝니다. 전체 ID는 그대로 보내며, Bedrock이 종료되었다고 답하면 `safeClaudeCall`이 후속 모델로 바꿉니다.')}`,
    ),
  ];
}
