import type { RequestDraft } from '@caprock/core';
import { describe, expect, test } from 'vitest';
import type { CallOptions } from './host-types.ts';
import { parametersFromDraft } from './parameters-from-draft.ts';
import { parametersToDraft } from './parameters-to-draft.ts';

const weather = {
  type: 'function',
  name: 'weather',
  inputSchema: { type: 'object' },
  strict: true,
};
const computer = { type: 'provider', name: 'computer', id: 'anthropic.computer', args: {} };

const options: CallOptions = {
  prompt: [],
  tools: [weather, computer],
  toolChoice: { type: 'required' },
  maxOutputTokens: 1000,
  temperature: 0.2,
  topP: 0.9,
  topK: 40,
  stopSequences: ['END'],
  providerOptions: {
    amazonBedrock: {
      reasoningConfig: { type: 'enabled', budgetTokens: 2000, maxReasoningEffort: 'high' },
      additionalModelRequestFields: { anthropic_beta: ['x'] },
      guardrailConfig: { guardrailIdentifier: 'g' },
    },
  },
};

const before: RequestDraft = {
  modelId: 'm',
  system: [],
  messages: [],
  ...parametersToDraft(options),
};

describe('to the draft', () => {
  test('in the words of Converse', () => {
    expect(before).toMatchObject({
      toolConfig: {
        tools: [
          {
            toolSpec: { name: 'weather', inputSchema: { json: { type: 'object' } }, strict: true },
          },
          { origin: [computer] },
        ],
        toolChoice: { any: {} },
      },
      // The provider sends the thinking budget on top of the caller's maximum.
      inferenceConfig: { maxTokens: 3000, temperature: 0.2, topP: 0.9, stopSequences: ['END'] },
      additionalModelRequestFields: { anthropic_beta: ['x'], top_k: 40 },
      thinking: { type: 'enabled', budgetTokens: 2000 },
      effort: 'high',
    });
  });

  test.each([
    [{ type: 'auto' }, { auto: {} }],
    [{ type: 'none' }, { none: {} }],
    [{ type: 'tool', toolName: 'weather' }, { tool: { name: 'weather' } }],
  ])('tool choice %o', (toolChoice, expected) => {
    const draft = parametersToDraft({ ...options, toolChoice });
    expect(draft.toolConfig?.toolChoice).toEqual(expected);
    const changed = { ...before, toolConfig: { ...draft.toolConfig, tools: [] } };
    expect(parametersFromDraft(changed as RequestDraft, before, options).toolChoice).toEqual(
      toolChoice,
    );
  });

  test('nothing of a bare call', () => {
    expect(parametersToDraft({ prompt: [] })).toEqual({});
  });
});

describe('from the draft', () => {
  test('nothing is written that no rule changed', () => {
    expect(parametersFromDraft(before, before, options)).toEqual({});
  });

  test('a changed number, without the thinking budget', () => {
    const draft = { ...before, inferenceConfig: { ...before.inferenceConfig, maxTokens: 2500 } };
    expect(parametersFromDraft(draft, before, options)).toEqual({
      maxOutputTokens: 500,
      temperature: 0.2,
      topP: 0.9,
      stopSequences: ['END'],
    });
  });

  test('tools: unchanged ones are the very same objects', () => {
    const [first, second] = before.toolConfig?.tools ?? [];
    const renamed = { ...first, toolSpec: { name: 'other', inputSchema: { json: {} } } };
    const draft = { ...before, toolConfig: { tools: [renamed, second ?? {}] } };
    const { tools, toolChoice } = parametersFromDraft(draft, before, options);
    expect(tools?.[0]).toMatchObject({ type: 'function', name: 'other', inputSchema: {} });
    expect(tools?.[1]).toBe(computer);
    expect(toolChoice).toBeUndefined();
  });

  test('thinking and fields go under the key that the caller wrote', () => {
    const { thinking: _, effort: __, ...rest } = before;
    const draft = { ...rest, additionalModelRequestFields: { anthropic_beta: ['y'] } };
    const { providerOptions, topK } = parametersFromDraft(draft, before, options);
    expect(topK).toBeUndefined();
    expect(providerOptions).toEqual({
      amazonBedrock: {
        reasoningConfig: {},
        additionalModelRequestFields: { anthropic_beta: ['y'] },
        guardrailConfig: { guardrailIdentifier: 'g' },
      },
    });
  });
});
