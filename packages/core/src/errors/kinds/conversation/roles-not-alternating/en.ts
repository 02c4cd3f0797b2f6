import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const rolesNotAlternating: Remedy = {
  title: 'Two turns of one role in a row',
  meaning:
    'Two neighbouring messages have the same role. Some models and regions refuse this instead of merging them.',
  steps: stepsInEnglish.general(steps),
  variants: {
    langchain: (facts) => [
      ...placeInEnglish(facts),
      'Merge neighbours of one role: `mergeMessageRuns(messages)`; tool results come first in a turn.',
      'Wrap the model with `withCaprock(model)`: it merges them by itself without losing anything and reports it.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: (facts) => [
      ...placeInEnglish(facts),
      'Let the client merge neighbours of one role into one message.',
      '`modify_params: true` under `litellm_settings` can put an assistant turn that says "Please continue." between them, which nobody said.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    `Merge neighbouring messages of one role into one message with several content blocks; tool results come first in it.${framework(' In LangChain JS `mergeMessageRuns(messages)` does it for plain text.')}`,
    mends('it merges them by itself without losing anything and reports it.'),
    framework(
      'Behind a LiteLLM proxy: with `modify_params: true` a made-up assistant message can be put between them; merge them yourself instead.',
    ),
  ];
}
