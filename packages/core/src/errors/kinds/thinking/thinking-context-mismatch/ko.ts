import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const thinkingContextMismatch: Remedy = {
  title: '추론 블록 앞의 내용이 바뀌었습니다',
  meaning:
    '추론 블록은 그것이 만들어진 대화에 묶여 있습니다. 그 뒤에 시스템 프롬프트, 도구, 설정 또는 이전 턴이 바뀌어 블록을 다시 보낼 수 없습니다. Claude Fable 5.1이 이를 검사합니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '추론을 다시 보내는 동안 시스템 프롬프트, 도구, 이전 턴을 한 글자도 바꾸지 마세요. 시각을 넣거나 도구 순서를 바꾸거나 기록을 고쳐 쓰면 안 됩니다.',
    '요약이나 창 줄이기처럼 기록을 바꾸어야 한다면 바뀐 곳 뒤의 추론 블록을 빼세요.',
    `첫 턴부터 ${framework('모델을 `withCaprock(...)`으로 감싸세요')}${sdk('`caprockPlugin({ ... })`을 적용하거나 `safeClaudeCall(...)`로 호출하세요')}. 같은 기록은 모든 요청에서 똑같이 고쳐지므로 연결이 깨지지 않습니다.`,
  ];
}
