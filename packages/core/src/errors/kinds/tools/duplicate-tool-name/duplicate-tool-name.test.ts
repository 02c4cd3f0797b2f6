import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'tools: Tool names must be unique.',
  '{"message":"The model returned the following errors: tools: Tool names must be unique."}',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('duplicate-tool-name');
});

test.each<unknown>([
  "Messages can't contain duplicate document names. Rename the document and retry your request.",
  'The toolUse blocks at messages.2.content contain duplicate Ids: tooluse_A',
  "tools.0.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('duplicate-tool-name');
});
