import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const documentNameInvalid: Remedy = {
  title: 'A document name is not allowed',
  meaning:
    'A document name may hold 1 to 200 letters, digits, single spaces, hyphens, parentheses and square brackets, no dot, and each name may occur only once in the whole conversation. The file name of a user usually breaks this.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentBlock.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Strip the extension and replace every other character by a hyphen: `Q3 report (final).pdf` becomes `Q3 report (final)`.',
    'Number equal names, also over several turns: `contract`, `contract (2)`. Tell the model the real file name in a text block.',
    framework(
      'LangChain sends `metadata.filename` as it is; set a clean one. The AI SDK cleans names, but does not keep given ones apart.',
    ),
    mends('it makes names valid and unique, tells the model the original, and reports it.'),
  ];
}
