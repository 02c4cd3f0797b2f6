import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const contextWindowExceeded: Remedy = {
  title: "The conversation is longer than the model's context window",
  meaning:
    'Input and reserved output together do not fit the model. "Input is too long for requested model" is also the answer to a body that is too large, with many images for example.',
  steps: stepsInEnglish.general(steps),
  variants: {
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: () => [
      'Shorten what the client sends, or its `max_tokens`, which counts against the window.',
      'In `config.yaml`: `litellm_settings: { context_window_fallbacks: [{ "<model_name>": ["<model_name of a larger window>"] }] }`.',
      'LiteLLM recognises only some wordings of this error; where the fallback is not taken, `fallbacks` of the same form is.',
    ],
  },
  link: 'https://platform.claude.com/docs/en/build-with-claude/context-windows',
};

function steps({ fallbackCall, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.limit === undefined
      ? []
      : [
          `The window of this model is ${facts.limit} tokens, for the input and \`maxTokens\` together.`,
        ]),
    `Shorten the history: summarise old turns, drop old tool results, cut large documents into parts.${framework(' LangChain JS: `trimMessages(...)` or its summarization middleware.')}`,
    'Lower `maxTokens`: what it reserves counts against the window.',
    `Use a model with a larger window: Claude 4.6 and newer take a million tokens, older ones 200,000. With ${fallbackCall} and \`fallbackOn: ["wait", "lifecycle", "access", "context"]\` such a model is tried by itself.`,
    'Where the text is short and the images are many, shrink the images.',
  ];
}
