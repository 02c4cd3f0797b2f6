import { errorSignal } from '@caprock/core';
import { expect, test } from 'vitest';
import { readerOf } from './reader-of.ts';

test.each([
  ['litellm.BadRequestError: BedrockException - {"message":"x"}', 'litellm'],
  ['No deployments. Received Model Group=claude', 'litellm'],
  ['AI_APICallError: undefined: The provided model identifier is invalid.', 'ai-sdk'],
  ['at ChatBedrockConverse._generate (chat_models.js:1)', 'langchain'],
  ['The provided model identifier is invalid.', undefined],
])('%s', (text, reader) => {
  expect(readerOf(errorSignal(text))).toBe(reader);
});
