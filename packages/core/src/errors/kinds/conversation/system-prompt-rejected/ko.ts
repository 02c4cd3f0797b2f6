import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInKorean } from '../place-in-korean.ts';

/** The remedy in Korean. */
export const systemPromptRejected: Remedy = {
  title: '시스템 프롬프트가 거부되었습니다',
  meaning:
    '시스템 프롬프트에 Bedrock이 예약한 내용이 있거나, 모델 또는 프레임워크가 받지 않는 위치(메시지 목록의 맨 앞이나 대화 중간)에 시스템 메시지가 있습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SystemContentBlock.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    `첫 시스템 텍스트는 시스템 프롬프트로 전달하세요. ${framework('AI SDK와 Converse는 `system`(AI SDK 7부터는 `instructions`), LangChain은 맨 앞의 `SystemMessage`입니다')}${sdk('`ConverseCommand`의 `system`입니다')}.`,
    '나중에 나오는 지시는 같은 위치의 사용자 메시지에 넣으세요. Claude Opus 4.8 이후처럼 그 자리에 시스템 메시지를 받는 모델은 예외입니다.',
    '`x-anthropic-billing-header:`로 시작하는 텍스트를 지우세요. Claude Code라면 `CLAUDE_CODE_ATTRIBUTION_HEADER=0`을 설정하세요.',
    mends(
      `시스템 메시지를 모델이 받는 위치로 옮기고 알려 줍니다.${framework(' AI SDK에서는 `preparePrompt(messages)`를 호출에 펼쳐 넣으세요.')}`,
    ),
  ];
}
