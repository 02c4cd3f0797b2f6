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
    '`Human:`과 `Assistant:`로 쓴 프롬프트는 예전 텍스트 완성 API의 형식으로, 지금의 모델은 받지 않습니다. 대화를 `messages`로 보내세요.',
    '`CountTokens`로 토큰을 셀 수 있는 모델은 일부입니다. 다른 모델이라면 토큰 하나를 서너 글자로 잡아 직접 어림하세요.',
    '게이트웨이를 쓴다면 Converse와 InvokeModel 중 무엇을 허용하는지 확인하세요.',
  ];
}
