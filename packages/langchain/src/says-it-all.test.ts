import type { RequestDraft } from '@caprock/core';
import { expect, test } from 'vitest';
import type { ConverseInput } from './host.ts';
import { saysItAll } from './says-it-all.ts';

const draft: RequestDraft = {
  modelId: 'm',
  system: [{ text: 'Be brief.' }],
  messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
  inferenceConfig: { maxTokens: 5 },
};
const input: ConverseInput = {
  modelId: 'm',
  system: [{ text: 'Be brief.' }],
  messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
  inferenceConfig: { maxTokens: 5, temperature: undefined },
  toolConfig: undefined,
};

test('texts one for one, and the same length', () => {
  expect(saysItAll(input, draft)).toBe(true);
});

test.each<[string, ConverseInput]>([
  ['another text', { messages: [{ role: 'user', content: [{ text: 'Hi' }] }] }],
  ['another role', { messages: [{ role: 'assistant', content: [{ text: 'Hello' }] }] }],
  ['fewer turns', { messages: [] }],
  ['a cache point', { system: [{ text: 'Be brief.' }, { cachePoint: { type: 'default' } }] }],
  ['another length', { inferenceConfig: { maxTokens: 6 } }],
  ['no length', { inferenceConfig: undefined }],
  ['tools', { toolConfig: { tools: [] } }],
])('%s says something else', (_, change) => {
  expect(saysItAll({ ...input, ...change }, draft)).toBe(false);
});

test('a draft with thinking is not said by the texts alone', () => {
  expect(saysItAll(input, { ...draft, thinking: { type: 'adaptive' } })).toBe(false);
});
