import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { documentInvalid as en } from './en.ts';
import { documentInvalid as ko } from './ko.ts';

test.each<unknown>([
  'PDF is password-protected. Please provide an unprotected version.',

  'A text block must be included when using documents. Add a text block and retry your request.',
  'messages.2.content.0.pdf.source.base64.data: The PDF specified was not valid.',
  'The model returned the following errors: messages.0.content.1.image.source.bytes: The PDF specified was not valid.',
  'messages.0.content.0.pdf.source.base64.data: The PDF specified is password protected.',
  'A maximum of 100 PDF pages may be provided.',
  'DocumentSource object at messages.0.content.1.document.source must set one of the following keys: bytes, s3Location.',
  'Unsupported document format. Only txt and pdf formats are supported when citations are enabled',
  "AI_UnsupportedFunctionalityError: 'media type: application/pdf' functionality not supported",
  'messages.0.content.0.document.source.type: Field required',
  "This model doesn't support documents.",
  "You can't include more than 5 documents in a request.",
  'The maximum document size is 4.5 MB. Reduce the size of your document and retry your request.',
  'messages.0.content.1.source.bytes: The document source bytes could not be parsed as the specified format.',
  'Document validation failed: File size (8.6MB) exceeds the 4.5MB limit for Bedrock',
  'The document at messages.0.content.1 is larger than 4.5 MB.',
  'Citations are not supported in tool result documents.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('document-invalid');
});

test.each<unknown>([
  'The document file name can only contain alphanumeric characters, whitespace characters, hyphens, parentheses, and square brackets.',
  "Messages can't contain duplicate document names. Rename the document and retry your request.",
  'too many images and documents: 21 + 0 > 20',
  'The document name exceeds the maximum length of 200 characters.',
  'Input is too long. See the documentation for the maximum.',
  'Conversation blocks and tool result blocks cannot be provided in the same turn.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('document-invalid');
});

test('reads the page limit', () => {
  const { facts } = classifyError('A maximum of 600 PDF pages may be provided');
  expect(facts).toMatchObject({ limit: 600, limitUnit: 'pages' });
  expect(en.steps(facts ?? {})[0]).toContain('600 pages');
  expect(ko.steps(facts ?? {})[0]).toContain('600쪽');
});
