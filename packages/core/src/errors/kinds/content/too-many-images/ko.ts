import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const tooManyImages: Remedy = {
  title: '이미지가 너무 많습니다',
  meaning:
    '대화 전체의 이미지, 또는 이미지와 문서를 합한 수가 Bedrock의 한도를 넘습니다. Converse는 20개, Messages API는 100개입니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Message.html',
};

function steps({ entry, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.limit === undefined ? [] : [`여기서 한도는 ${facts.limit}개입니다.`]),
    '기록에서 가장 오래된 이미지부터 빼고, 그 자리에 무엇이 보였는지 한 줄의 텍스트로 남기세요.',
    '여러 쪽이나 여러 장면을 이미지 하나로 합치거나 PDF 문서 하나로 보내세요.',
    `Caprock은 묻지 않고 이미지를 빼지 않습니다. ${entry}${framework('으로 감싸면')}${sdk('로 호출하면')} 보내기 전에 개수와 함께 거부합니다.`,
  ];
}
