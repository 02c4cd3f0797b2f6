import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const toolNameInvalid: Remedy = {
  title: 'A tool name is not allowed',
  meaning:
    'A tool name may hold only letters, digits, `_` and `-`, at most 64 of them. Names of MCP tools with dots, slashes or a long prefix break this, and so does a name that the model made up and that is sent back in the history.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolSpecification.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Rename the tool, in its definition, in the tool choice and in saved tool calls alike: `server.tool` becomes `server_tool`.',
    'Remove or rename calls of tools that never existed before you send the history again.',
    mends(
      'it renames tools for the request by itself, gives you your own names back in the answer, and reports it.',
    ),
  ];
}
