import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const modelEndOfLife: Remedy = {
  title: 'The model has been retired',
  meaning:
    "This model version is no longer served. Retirement dates on Bedrock differ from Anthropic's own, and by region.",
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    `Run \`${resolveCommand(facts, 'en')}\`: it names the successor.`,
    mends(
      `${framework('it does this by itself and reports it.')}${sdk('a plain name such as `claude-3-opus` goes to its successor. A full id is sent as it is; `safeClaudeCall` replaces it once Bedrock has said that it is retired.')}`,
    ),
  ];
}
