import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const documentInvalid: Remedy = {
  title: 'A document is refused',
  meaning:
    'A document is damaged, protected, too long, in a format that Bedrock does not take, has no text block beside it, or is given in a way that the model does not take, such as an S3 location.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentBlock.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    ...(facts.limit === undefined
      ? []
      : [`The limit here is ${facts.limit} pages in the whole request.`]),
    'Put a text block into the same user message, for example "See the attached document."',
    'Formats: pdf, csv, doc, docx, xls, xlsx, html, txt, md. Send JSON, XML and source code as txt. Remove the password of a PDF.',
    'Limits: 5 documents of 4.5 MB each; 100 PDF pages for models with 200,000 tokens, 600 for those with a million. Citations work with txt and pdf only.',
    `Send bytes: Claude reads no document from S3 here.${framework(' AI SDK: update the Bedrock provider where it refuses a PDF in a tool result.')}`,
    mends(
      'it adds the missing text, corrects formats, and names the place of what it cannot repair.',
    ),
  ];
}
