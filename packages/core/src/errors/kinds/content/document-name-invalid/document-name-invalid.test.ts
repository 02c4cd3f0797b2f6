import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "The document file name can only contain alphanumeric characters, whitespace characters, hyphens, parentheses, and square brackets. The name can't contain more than one consecutive whitespace character.",
  "Messages can't contain duplicate document names. Rename the document and retry your request.",
  "1 validation error detected: Value '' at 'messages.1.member.content.1.member.document.name' failed to satisfy constraint: Member must have length greater than or equal to 1",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('document-name-invalid');
});

test.each<unknown>([
  'tools: Tool names must be unique.',
  'A text block must be included when using documents. Add a text block and retry your request.',
  "tools.0.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('document-name-invalid');
});
