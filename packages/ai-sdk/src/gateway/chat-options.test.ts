import { traitsOf } from '@caprock/core';
import { describe, expect, test } from 'vitest';
import type { CallOptions, HostModel } from '../host-types.ts';
import { readChatOptions } from './read-chat-options.ts';
import { writeChatOptions } from './write-chat-options.ts';

const traits = traitsOf('anthropic.claude-sonnet-4-5-20250929-v1:0');
const prompt = [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }];

function modelOf(provider: string, specificationVersion = 'v4'): HostModel {
  return { specificationVersion, provider, modelId: 'fast', supportedUrls: {} } as HostModel;
}

const litellm = modelOf('litellm.chat');
const there = (options: CallOptions, model = litellm) => readChatOptions(options, model, traits);
const back = (options: CallOptions, model = litellm) =>
  writeChatOptions(there(options, model), model);

test('what says nothing of it is the very same', () => {
  const options = { prompt, temperature: 0.5, providerOptions: { litellm: { user: 'me' } } };
  expect(there(options)).toBe(options);
  expect(writeChatOptions(options, litellm)).toBe(options);
});

describe('what was read is written as it was', () => {
  test.each<[string, object]>([
    ['thinking', { litellm: { thinking: { type: 'enabled', budget_tokens: 2_000 } } }],
    ['an effort of the model', { litellm: { output_config: { effort: 'low' } } }],
    ['an effort of the format', { litellm: { reasoningEffort: 'high' } }],
    ['fields', { litellm: { top_k: 5, logit_bias: { 1: 2 }, user: 'me' } }],
  ])('%s', (_, providerOptions) => {
    const written = back({ prompt, maxOutputTokens: 1_000, providerOptions } as CallOptions);
    expect(written).toMatchObject({ maxOutputTokens: 1_000, providerOptions });
  });

  test('settings of the AI SDK', () => {
    const settings = { seed: 1, frequencyPenalty: 0.1, presencePenalty: 0.2 };
    expect(back({ prompt, ...settings })).toMatchObject(settings);
  });
});

test("a budget is part of a chat's limit, and none of that of Bedrock's providers", () => {
  const thinking = { type: 'enabled', budget_tokens: 2_000 };
  const options = { prompt, maxOutputTokens: 5_000, providerOptions: { litellm: { thinking } } };
  expect(there(options).maxOutputTokens).toBe(3_000);
  expect(back(options).maxOutputTokens).toBe(5_000);
  const reasoningConfig = { type: 'enabled', budgetTokens: 2_000 };
  const ofBedrock = { ...options, providerOptions: { bedrock: { reasoningConfig } } };
  expect(back(ofBedrock)).toMatchObject({
    maxOutputTokens: 7_000,
    providerOptions: { litellm: { thinking } },
  });
});

describe('a provider of two words', () => {
  const topK = 5;

  test.each([
    ['v4', 'teamGateway', {}],
    ['v4', 'team-gateway', { 'team-gateway': { user: 'me' } }],
    ['v2', 'team-gateway', {}],
  ])('of %s reads %s', (version, key, providerOptions) => {
    const model = modelOf('team-gateway.chat', version);
    const { providerOptions: written } = back({ prompt, topK, providerOptions }, model);
    expect(written).toMatchObject({ [key]: { top_k: topK } });
  });
});
