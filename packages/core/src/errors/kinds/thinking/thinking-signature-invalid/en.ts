import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const thinkingSignatureInvalid: Remedy = {
  title: 'A thinking block has no valid signature',
  meaning:
    'A thinking block that is sent back is not what Claude signed: the signature is missing or of another provider, or the block, its neighbours or what stood before it were changed.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    ...(facts.reason === 'context'
      ? [
          'Keep system prompt, tools and thinking settings as they were while tool results are being sent; change them with the next user message.',
        ]
      : []),
    ...(facts.reason === 'modified'
      ? [
          'Send the latest assistant message back as it came: no trimming, no merging, no dropped empty text between thinking blocks.',
        ]
      : []),
    'Store thinking with its signature and send both back unchanged; drop reasoning that another provider or model signed, and never show it as text.',
    `${framework('LangChain: keep the `AIMessage` object. AI SDK: append `response.messages` of the result, with the `providerOptions` of its reasoning parts.')}${sdk('Append the whole `output.message` of an answer to `messages`, with its `reasoningContent` blocks.')}`,
    mends(
      'it drops unsigned and foreign reasoning, leaves the latest signed blocks alone, and reports it.',
    ),
  ];
}
