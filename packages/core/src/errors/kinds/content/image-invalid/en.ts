import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const imageInvalid: Remedy = {
  title: 'An image cannot be read',
  meaning:
    'The bytes are no image that Claude can read, their format is not the one that the request declares, or the image is given in a way that Bedrock does not take, such as a web address. One such image in a saved chat makes every later turn fail.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Claude takes PNG, JPEG, GIF and WebP; write the format as `png`, `jpeg`, `gif` or `webp` (`jpg` is refused), and convert SVG, HEIC, BMP and TIFF.',
    'Read the format from the bytes, not from the file name: a PNG that is called `photo.jpg` is refused.',
    'Send bytes: download a web address first, decode a `data:` URL, and do not send an S3 location to Claude.',
    'Images belong into user messages and tool results; remove a broken image from the stored history.',
    mends(
      'it corrects a wrong format by the bytes, decodes `data:` URLs, and names the place of what it cannot repair.',
    ),
  ];
}
