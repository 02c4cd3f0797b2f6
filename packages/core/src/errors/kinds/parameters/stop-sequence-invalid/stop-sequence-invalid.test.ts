import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'stop_sequences: each stop sequence must contain non-whitespace',
  "1 validation error detected: Value '[a, b, c, d, e]' at 'inferenceConfig.stopSequences' failed to satisfy constraint: Member must have length less than or equal to 4",
  'Malformed input request: #/stop_sequences: expected maximum item count: 4, found: 6, please reformat your input and try again.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('stop-sequence-invalid');
});

test.each<unknown>([
  "This model doesn't support the stopSequences field. Remove stopSequences and try again.",
  'messages: text content blocks must contain non-whitespace text',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('stop-sequence-invalid');
});
