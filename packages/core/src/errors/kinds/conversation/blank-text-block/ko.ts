import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInKorean } from '../place-in-korean.ts';

/** The remedy in Korean. */
export const blankTextBlock: Remedy = {
  title: '빈 텍스트 블록이 있습니다',
  meaning:
    '텍스트 블록이 비어 있거나 공백뿐입니다. Claude가 줄바꿈만 답하기도 하는데, 이를 다시 보내면 거부됩니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: (facts) => [
      ...placeInKorean(facts),
      '클라이언트가 빈 텍스트를 보내지 않게 하고 저장된 기록에서도 지우세요.',
      '`litellm_settings`의 `modify_params: true`는 빈 텍스트 자리에 대체 문구를 넣어 모델이 그것을 읽게 합니다. 공백만 있는 모든 경우를 다루지는 않습니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '메시지나 시스템 프롬프트에서 빈 텍스트 블록을 지우고, 메시지가 비면 메시지도 지우세요.',
    '저장된 기록도 정리하세요. 빈 블록이 저장되어 있으면 이후의 모든 요청이 실패합니다.',
    mends('빈 블록을 자동으로 빼고 알려 줍니다.'),
  ];
}
