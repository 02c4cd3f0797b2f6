import { expect, test } from 'vitest';
import { ChatFormatError } from '../../../../chat/chat-format-error.ts';
import { classifyError } from '../../../classify-error.ts';
import { schemaViolation as en } from './en.ts';
import { schemaViolation as ko } from './ko.ts';

test.each<unknown>([
  'Malformed input request: 2 schema violations found, please reformat your input and try again.',
  'Parameter validation failed: Invalid number of parameters set for tagged union structure messages[0].content[0]. Can only set one of the following keys: text, image, document, video, toolUse, toolResult, guardContent.',
  'max_tokens: Field required',
  'temperature: Input should be less than or equal to 1',
  "1 validation error detected: Value '2.0' at 'inferenceConfig.temperature' failed to satisfy constraint: Member must have value less than or equal to 1",
  'none is not a valid enum value, please reformat your input and try again',
  'The request body is not valid JSON: no low surrogate in string: line 1 column 240',
  'AI_InvalidArgumentError: Invalid argument for parameter maxOutputTokens: maxOutputTokens must be >= 1',
  'temperature: range: 0..1',
  'The model returned the following errors: Failed to deserialize the JSON body into the target type: reasoning_effort: invalid type: map, expected a string at line 1 column 187',
  {
    statusCode: 400,
    responseBody:
      '{"error":{"code":"validation_error","message":"Failed to deserialize the JSON body into the target type: messages[1]: data did not match any variant of untagged enum ChatCompletionRequestContent at line 1 column 231","param":null,"type":"invalid_request_error"}}',
  },
  {
    name: 'AI_InvalidPromptError',
    message: 'Invalid prompt: The messages do not match the ModelMessage[] schema.',
  },
  new ChatFormatError('messages', 'must be a list'),
  // The AWS SDK, for `content: 'hi'` in the place of a list of blocks.
  { name: 'SerializationException', message: 'Expected list or null' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('schema-violation');
});

test.each<unknown>([
  "1 validation error detected: Value 'claude-sonnet-4:x' at 'modelId' failed to satisfy constraint: Member must satisfy regular expression pattern: (arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20})",
  'Malformed input request: #: extraneous key [chat_id] is not permitted, please reformat your input and try again.',
  "Value at 'toolConfig.tools' failed to satisfy constraint: Member must have length greater than or equal to 1",
  `Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('schema-violation');
});

test.each([
  ['max_tokens: Field required', 'max_tokens'],
  ['temperature: Input should be less than or equal to 1', 'temperature'],
  [
    "Value '2.0' at 'inferenceConfig.temperature' failed to satisfy constraint: Member must have value less than or equal to 1",
    'inferenceConfig.temperature',
  ],
  [
    'Failed to deserialize the JSON body into the target type: reasoning_effort: invalid type: map, expected a string at line 1 column 187',
    'reasoning_effort',
  ],
  [
    'Failed to deserialize the JSON body into the target type: missing field `model` at line 1 column 20',
    'model',
  ],
])('names the key of %j', (text, parameter) => {
  const { facts } = classifyError(text);
  expect(facts).toMatchObject({ parameter });
  expect(en.steps(facts ?? {})[0]).toContain(`\`${parameter}\``);
  expect(ko.steps(facts ?? {})[0]).toContain(`\`${parameter}\``);
});

test('names the place and the key of what a message lacks', () => {
  const text =
    'Failed to deserialize the JSON body into the target type: messages[5]: missing field `role` at line 1 column 33928';
  const { kind, facts } = classifyError(text);
  expect(kind).toBe('schema-violation');
  expect(facts).toMatchObject({ messageIndex: 5, parameter: 'messages[5].role' });
});
