import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const trailingWhitespace: Remedy = {
  title: '마지막 어시스턴트 메시지가 공백으로 끝납니다',
  meaning:
    '모델이 이어서 쓸 어시스턴트 메시지로 대화가 끝나는데, 그 텍스트가 공백이나 줄바꿈으로 끝납니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};

function steps({ mends }: StepWords): readonly string[] {
  return [
    '마지막 어시스턴트 텍스트 끝의 공백을 잘라 내세요(`text.trimEnd()`). 그 앞의 어시스턴트 메시지는 그대로 두어도 됩니다.',
    'Claude Opus 4.6과 Sonnet 4.6부터는 어시스턴트 메시지로 끝나는 대화를 받지 않습니다. 답의 첫머리는 지시문으로 옮기세요.',
    mends('마지막 어시스턴트 텍스트를 자동으로 다듬고 알려 줍니다.'),
  ];
}
