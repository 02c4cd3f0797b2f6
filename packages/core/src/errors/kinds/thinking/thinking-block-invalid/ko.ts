import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const thinkingBlockInvalid: Remedy = {
  title: '추론 블록의 형식이 잘못되었습니다',
  meaning:
    '기록에 있는 추론 블록에 텍스트가 없거나, 가려진(redacted) 데이터가 깨졌거나, 다른 제공자의 형식입니다. 새 모델은 읽을 수 있는 텍스트가 없는 블록을 답할 수 있는데, 일부 클라이언트가 이를 `null`로 저장합니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '추론 블록을 받은 그대로 저장하세요. 빈 텍스트도, 서명도, 가려진 데이터의 바이트도 그대로여야 합니다.',
    '텍스트나 서명 없이 저장된 블록은 지우고, 메시지가 비면 메시지도 지우세요.',
    mends('다시 보낼 수 없는 추론을 자동으로 빼고 알려 줍니다.'),
  ];
}
