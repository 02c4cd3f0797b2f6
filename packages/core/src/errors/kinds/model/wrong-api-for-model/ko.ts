import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const wrongApiForModel: Remedy = {
  title: '이 모델이 제공하지 않는 API입니다',
  meaning: '이 모델이나 게이트웨이가 제공하지 않는 API로 요청했습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/models-api-compatibility.html',
};

function steps({ framework, sdk }: StepWords): readonly string[] {
  return [
    `Converse(또는 Messages API)를 쓰세요. ${framework('LangChain은 `ChatBedrockConverse`, AI SDK는 `createAmazonBedrock`입니다')}${sdk('`ConverseCommand`, 스트리밍이라면 `ConverseStreamCommand`입니다')}.`,
    '게이트웨이를 쓴다면 Converse와 InvokeModel 중 무엇을 허용하는지 확인하세요.',
  ];
}
