import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const schemaViolation: Remedy = {
  title: '요청이 스키마에 맞지 않습니다',
  meaning:
    '필수 키가 없거나 값의 타입, 길이, 범위가 잘못되었습니다. 본문을 직접 만들었거나, 오래된 클라이언트가 만들었거나, 다른 API용으로 만든 것입니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    ...(facts.parameter
      ? [`\`${facts.parameter}\` 항목을 API 문서와 비교하세요.`]
      : ['요청을 API 문서와 비교하세요.']),
    '두 API를 섞지 마세요. Converse는 `inferenceConfig.maxTokens`와 `{ text }` 블록을, InvokeModel은 `max_tokens`, `anthropic_version: "bedrock-2023-05-31"`, `{ type: "text", text }` 블록을 받습니다.',
    '범위는 `temperature`와 `topP`가 0~1, `maxTokens`가 1 이상입니다. 텍스트에 반쪽짜리 이모지(짝 없는 서로게이트)가 있으면 안 되므로 `slice` 대신 `Array.from(text)`로 자르세요.',
    '클라이언트를 업데이트하세요.',
    mends('범위와 텍스트를 자동으로 고치고 알려 줍니다.'),
  ];
}
