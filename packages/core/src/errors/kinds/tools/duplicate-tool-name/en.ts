import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const duplicateToolName: Remedy = {
  title: 'Two tools have one name',
  meaning:
    'The list of tools holds one name twice. Two MCP servers with a tool of the same name, or a tool added once by hand and once by a framework, are the usual causes.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolConfiguration.html',
};

function steps({ mends }: StepWords): readonly string[] {
  return [
    'Give each tool a name of its own, for example with the server in front: `github_search`, `docs_search`.',
    'Remove the second definition where both are the same tool.',
    mends(
      'it keeps one of equal definitions, renames different ones for the request, gives you your own names back, and reports it.',
    ),
  ];
}
