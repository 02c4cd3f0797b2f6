import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const blankTextBlock: Remedy = {
  title: 'A text block is blank',
  meaning:
    'A text block holds nothing, or nothing but white space. Claude itself can answer a line break; sending it back is refused.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    'Remove the blank text block, in a message or in the system prompt; if a message is empty then, remove the message.',
    'Clean the stored history too: a saved blank block makes every later turn fail.',
    'Wrap the model with `withCaprock(...)`: it drops blank blocks by itself and reports it.',
  ],
  variants: {
    litellm: (facts) => [
      ...placeInEnglish(facts),
      'Let the client leave blank texts out, in the stored history as well.',
      '`modify_params: true` under `litellm_settings` puts a placeholder where a text is empty, which the model then reads; it does not cover every white space.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html',
};
