import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const timeout: Remedy = {
  title: 'No answer in time',
  meaning: 'The answer did not arrive before the time limit.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks, sdk }: StepWords): readonly string[] {
  return [
    `Try again; for long answers, stream and raise the time limit${sdk(' (`requestHandler: { requestTimeout }` of the client, `timeouts` of `safeClaudeCall`)')}.`,
    'A timeout while connecting is the network: look at the VPC endpoint or NAT, the firewall and the proxy between this machine and the endpoint.',
    fallbacks,
  ];
}
