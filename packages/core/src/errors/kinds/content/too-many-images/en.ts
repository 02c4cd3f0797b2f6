import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const tooManyImages: Remedy = {
  title: 'Too many images',
  meaning:
    'The request holds more images, or images and documents together, than Bedrock takes over the whole conversation: 20 in Converse, 100 in the Messages API.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Message.html',
};

function steps({ entry }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.limit === undefined ? [] : [`The limit here is ${facts.limit}.`]),
    'Drop the oldest images from the history, and keep a line of text in their place that says what they showed.',
    'Put several pages or frames into one image, or send a PDF as one document.',
    `Caprock drops no image unasked: with ${entry} the call is refused with the count before anything is sent.`,
  ];
}
