import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const endpointWrong: Remedy = {
  title: "The endpoint is not the Bedrock runtime's",
  meaning: 'Something answers at this URL, but not as bedrock-runtime does.',
  steps: stepsInEnglish.general(steps),
  variants: {
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: () => [
      "Give the client the gateway's address with its scheme and `/v1`: `baseURL: 'https://litellm.example.com/v1'`.",
      'Ask `curl -H "Authorization: Bearer $KEY" <baseURL>/models`: a gateway answers with its names.',
    ],
  },
  link: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html',
};

function steps({ framework, sdk }: StepWords): readonly string[] {
  return [
    'Use `https://bedrock-runtime.<region>.amazonaws.com`, not the one of `bedrock` or of another service.',
    `Check \`AWS_ENDPOINT_URL_BEDROCK_RUNTIME\` and ${framework('`baseURL`')}${sdk('`endpoint` of the `BedrockRuntimeClient`')}.`,
  ];
}
