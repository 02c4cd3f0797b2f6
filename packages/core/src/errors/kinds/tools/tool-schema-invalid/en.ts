import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const toolSchemaInvalid: Remedy = {
  title: "A tool's input schema is refused",
  meaning:
    'Bedrock takes a tool schema only with `type: "object"` at the top, without `oneOf`, `anyOf` or `allOf` there, with property keys of letters, digits, `_`, `.` and `-`, and valid under JSON Schema draft 2020-12. A description may not be empty.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolInputSchema.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Write the top level as `{ "type": "object", "properties": { ... } }`; put a union into a property.',
    `${framework('Zod: use `z.object(...)` at the top, not `z.union` or `z.discriminatedUnion`; a tool without arguments takes `z.object({})`.')}${sdk('A tool without arguments takes `inputSchema: { json: { type: "object", properties: {} } }`.')}`,
    'Rename property keys with spaces or other scripts, remove duplicates from `required`, and replace draft-4 words such as `nullable` and `exclusiveMinimum: true`.',
    mends('it repairs what has one meaning by itself, translates answers back, and reports it.'),
  ];
}
