import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const blankTextBlock: Remedy = {
  title: 'A text block is blank',
  meaning:
    'A text block holds nothing, or nothing but white space. Claude itself can answer a line break; sending it back is refused.',
  steps: stepsInEnglish.general(steps),
  variants: {
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: (facts) => [
      ...placeInEnglish(facts),
      'Let the client leave blank texts out, in the stored history as well.',
      '`modify_params: true` under `litellm_settings` puts a placeholder where a text is empty, which the model then reads; it does not cover every white space.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Remove the blank text block, in a message or in the system prompt; if a message is empty then, remove the message.',
    'Clean the stored history too: a saved blank block makes every later turn fail.',
    mends('it drops blank blocks by itself and reports it.'),
  ];
}
