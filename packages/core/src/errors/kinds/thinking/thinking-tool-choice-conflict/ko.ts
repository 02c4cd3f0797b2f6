import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const thinkingToolChoiceConflict: Remedy = {
  title: '추론 중에는 도구 사용을 강제할 수 없습니다',
  meaning:
    '모델이 추론하도록 한 요청에서 도구 호출(`any` 또는 특정 도구)을 강제했습니다. 여러 프레임워크의 구조화 출력이 내부적으로 도구를 강제합니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    '도구 선택을 `auto`로 두고 프롬프트에서 도구를 쓰라고 요청하거나, 이 요청에서만 추론을 끄세요.',
    framework(
      'LangChain의 `withStructuredOutput`은 도구를 강제하므로 추론을 끈 모델로 호출하세요. AI SDK의 `Output.object(...)`는 구조화 출력을 지원하는 모델에서 도구를 강제하지 않습니다.',
    ),
    mends('도구 선택을 `auto`로 낮추고 지시를 덧붙인 뒤 알려 줍니다.'),
  ];
}
