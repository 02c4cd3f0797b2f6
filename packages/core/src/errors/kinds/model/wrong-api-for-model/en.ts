import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const wrongApiForModel: Remedy = {
  title: 'The model does not serve this API',
  meaning: 'The request went to an API that this model, or this gateway, does not serve.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/models-api-compatibility.html',
};

function steps({ framework, sdk }: StepWords): readonly string[] {
  return [
    `Use Converse (or the Messages API): ${framework('`ChatBedrockConverse` in LangChain, `createAmazonBedrock` in the AI SDK')}${sdk('`ConverseCommand`, or `ConverseStreamCommand` for streams')}.`,
    'A prompt with `Human:` and `Assistant:` belongs to the old text completions, which no model of today takes: send the turns as `messages`.',
    'Tokens are counted by `CountTokens` for some models only: for others count roughly on your side, three to four characters a token.',
    'Behind a gateway, ask which of Converse and InvokeModel it lets through.',
  ];
}
