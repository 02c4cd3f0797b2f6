import { errorSignal } from '@caprock/core';
import { expect, test } from 'vitest';
import { readerOf } from './reader-of.ts';

test.each([
  ['litellm.BadRequestError: BedrockException - {"message":"x"}', 'litellm'],
  ['No deployments. Received Model Group=claude', 'litellm'],
  ['AI_APICallError: undefined: The provided model identifier is invalid.', 'ai-sdk'],
  ['at ChatBedrockConverse._generate (chat_models.js:1)', 'langchain'],
  [
    `ValidationException: The provided model identifier is invalid.
    at AwsRestJsonProtocol.handleError (/app/node_modules/@aws-sdk/core/dist-cjs/submodules/protocols/index.js:386:27)
    at async mine (file:///app/index.ts:7:25)`,
    'aws-sdk',
  ],
  [
    `ValidationException: The provided model identifier is invalid.
    at AwsRestJsonProtocol.handleError (/app/node_modules/@aws-sdk/core/dist-cjs/submodules/protocols/index.js:386:27)
    at async ChatBedrockConverse._generate (file:///app/node_modules/@langchain/aws/dist/chat_models.js:1:2)`,
    'langchain',
  ],
  ['new BedrockRuntimeClient: Region is missing', 'aws-sdk'],
  ['The provided model identifier is invalid.', undefined],
])('%s', (text, reader) => {
  expect(readerOf(errorSignal(text))).toBe(reader);
});
