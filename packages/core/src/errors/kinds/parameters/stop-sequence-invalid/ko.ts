import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const stopSequenceInvalid: Remedy = {
  title: '허용되지 않는 중지 시퀀스가 있습니다',
  meaning: '중지 시퀀스가 비어 있거나 줄바꿈 같은 공백뿐이거나, 모델이 받는 개수보다 많습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InferenceConfiguration.html',
};

function steps({ mends }: StepWords): readonly string[] {
  return [
    '"\\n"처럼 공백뿐인 중지 시퀀스를 빼세요. 각각에 눈에 보이는 문자가 있어야 합니다.',
    '적게 보내세요. 네 개까지는 어디서나 받습니다. 나머지는 직접 텍스트를 자르세요.',
    mends('Bedrock이 거부하는 중지 시퀀스를 답변에 자동으로 적용하고 알려 줍니다.'),
  ];
}
