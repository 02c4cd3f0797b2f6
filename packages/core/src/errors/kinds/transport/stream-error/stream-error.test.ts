import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'AI_NoOutputGeneratedError: No output generated. Check the stream for errors.',

  { name: 'ModelStreamErrorException', message: 'x' },
  'AI_TypeValidationError: Type validation failed: Value: {"id":"1","error":"Error occured during streaming: \'us.anthropic.claude-opus-4-5-20251101-v1:0\'"}. Error message: [{"message":"Invalid input"}]',
  'Incomplete Amazon Bedrock event-stream frame: 12 buffered bytes remain at end of stream.',
  'The message checksum (1099818579) did not match the expected value of 3196970579',
  'No message found in Bedrock response.',
  'Invalid JSON response: Unexpected end of JSON input',
  'Unrecognized header type tag',
  'Error reading response: malformed server-sent event JSON.',
  'The prelude checksum specified in the message (1) does not match the calculated CRC32 checksum (2)',
  'litellm.APIConnectionError: Checksum mismatch: expected 0x223a7b22, calculated 0xb68aca11',
  'API Error: Connection closed mid-response. The response above may be incomplete.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('stream-error');
});

test.each<unknown>(['The server encountered an internal error while processing your request.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('stream-error');
  },
);
