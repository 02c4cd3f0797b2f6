import { expect, test } from 'vitest';
import { invokeModel } from '../testing/invoke-model.ts';
import type { InvokeModel } from './invoke-model.ts';
import { invokeParameters } from './invoke-parameters.ts';

const parameters = (
  fields: Parameters<typeof invokeModel>[1],
  options: Parameters<typeof invokeParameters>[1] = {},
) => invokeParameters(invokeModel('http://localhost', fields) as never as InvokeModel, options);

test('what BedrockChat sends where nothing is said', () => {
  expect(parameters({})).toEqual({ inferenceConfig: { maxTokens: 1024, temperature: 0 } });
});

test('members of the body win over fields of their name, the others stay members', () => {
  const modelKwargs = {
    max_tokens: 9,
    top_p: 0.5,
    stop_sequences: ['END'],
    top_k: 3,
    anthropic_version: 'bedrock-2023-05-31',
  };
  expect(parameters({ maxTokens: 5, temperature: 1, modelKwargs })).toEqual({
    inferenceConfig: { maxTokens: 9, temperature: 1, topP: 0.5, stopSequences: ['END'] },
    additionalModelRequestFields: { top_k: 3 },
  });
});

test('tools in the form of Anthropic, with their cache points', () => {
  const tools = [
    { name: 'time', description: 'Time', input_schema: { type: 'object' } },
    {
      name: 'book',
      description: 'Books',
      input_schema: { type: 'object' },
      cache_control: { type: 'ephemeral', ttl: '1h' },
    },
  ];
  expect(parameters({}, { tools, tool_choice: 'required' }).toolConfig).toEqual({
    tools: [
      {
        toolSpec: { name: 'time', description: 'Time', inputSchema: { json: { type: 'object' } } },
      },
      {
        toolSpec: { name: 'book', description: 'Books', inputSchema: { json: { type: 'object' } } },
      },
      { cachePoint: { type: 'default', ttl: '1h' } },
    ],
    toolChoice: { any: {} },
  });
  expect(parameters({}, { tools, tool_choice: 'none' })).not.toHaveProperty('toolConfig');
});
