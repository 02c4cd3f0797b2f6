import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const structuredOutputSchemaInvalid: Remedy = {
  title: 'The output schema is refused',
  meaning:
    'Native structured output (an output format, or `strict` tools) takes only part of JSON Schema, only so many optional and union-typed parameters, and only on some models: Claude 4.5 and 4.6 on Bedrock, not Opus 4.7 and newer.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.limit === undefined
      ? []
      : [
          `The limit is ${facts.limit} over all schemas of the request: make parameters required, or collapse unions with null.`,
        ]),
    'Set `additionalProperties: false` on every object, and remove `minimum`, `maximum`, `multipleOf`, `minLength`, `maxItems` and `minItems` above 1; say such bounds in the description and check them after the answer.',
    'A grammar that is too large needs a smaller schema: fewer optional fields and unions, fewer levels, fewer `strict` tools, or two requests.',
    `On a model without native structured output use a tool instead: ${framework('LangChain `withStructuredOutput(schema)`, AI SDK `Output.object(...)`; its newest Bedrock providers take `structuredOutputMode: "jsonTool"` among the provider options')}${sdk('one in `toolConfig` whose input schema is the object that you want')}.`,
    mends(
      'it uses a tool or an instruction where the model takes no output format, and reports it.',
    ),
  ];
}
