import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const toolSchemaInvalid: Remedy = {
  title: '도구의 입력 스키마가 거부되었습니다',
  meaning:
    'Bedrock이 받는 도구 스키마는 최상위가 `type: "object"`이고, 그 자리에 `oneOf`, `anyOf`, `allOf`가 없고, 속성 키가 영문자, 숫자, `_`, `.`, `-`로만 되어 있고, JSON Schema draft 2020-12에 맞아야 합니다. 설명은 비어 있으면 안 됩니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolInputSchema.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '최상위를 `{ "type": "object", "properties": { ... } }`로 쓰고, 유니언은 속성 안에 넣으세요.',
    `${framework('Zod라면 최상위에 `z.union`이나 `z.discriminatedUnion` 대신 `z.object(...)`를 쓰세요. 인수가 없는 도구에는 `z.object({})`를 씁니다.')}${sdk('인수가 없는 도구에는 `inputSchema: { json: { type: "object", properties: {} } }`를 넣으세요.')}`,
    '공백이나 한글 등이 들어간 속성 키를 바꾸고, `required`의 중복을 지우고, `nullable`, `exclusiveMinimum: true` 같은 예전 표기를 바꾸세요.',
    mends('뜻이 분명한 것은 자동으로 고치고, 답을 원래 형태로 되돌려 주며, 고친 것을 알려 줍니다.'),
  ];
}
