import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const structuredOutputSchemaInvalid: Remedy = {
  title: '출력 스키마가 거부되었습니다',
  meaning:
    '네이티브 구조화 출력(출력 형식이나 `strict` 도구)은 JSON Schema의 일부만, 정해진 개수의 선택 매개변수와 유니언 매개변수만, 일부 모델에서만 받습니다. Bedrock에서는 Claude 4.5와 4.6이 받고, Opus 4.7 이후는 받지 않습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.limit === undefined
      ? []
      : [
          `요청의 모든 스키마를 합친 한도는 ${facts.limit}입니다. 매개변수를 필수로 바꾸거나 null과의 유니언을 없애세요.`,
        ]),
    '모든 객체에 `additionalProperties: false`를 넣고 `minimum`, `maximum`, `multipleOf`, `minLength`, `maxItems`, 1보다 큰 `minItems`를 빼세요. 이런 범위는 설명에 적고 답변을 받은 뒤 검사하세요.',
    '문법이 너무 크다는 오류라면 스키마를 줄이세요. 선택 필드, 유니언, 중첩 단계, `strict` 도구를 줄이거나 요청을 둘로 나누세요.',
    `네이티브 구조화 출력이 없는 모델에서는 도구를 쓰세요. ${framework('LangChain은 `withStructuredOutput(schema)`, AI SDK는 `Output.object(...)`이며, 최신 Bedrock 제공자는 제공자 옵션으로 `structuredOutputMode: "jsonTool"`도 받습니다')}${sdk('`toolConfig`에 원하는 객체를 입력 스키마로 하는 도구를 넣으면 됩니다')}.`,
    mends('출력 형식을 받지 않는 모델에는 도구나 지시로 바꾸어 보내고 알려 줍니다.'),
  ];
}
