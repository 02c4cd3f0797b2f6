import { type RequestDraft, repairRequest, traitsOf } from '@caprock/core';
import { describe, expect, test } from 'vitest';
import type { ConverseInput } from './host.ts';
import { settleInput } from './settle-input.ts';

const modelId = 'us.anthropic.claude-sonnet-4-6';
const never = () => {
  throw new Error('the rules were asked');
};
const rules = (draft: RequestDraft) => repairRequest(draft, { traits: traitsOf(modelId) }).draft;

const draft: RequestDraft = {
  modelId,
  system: [{ text: 'Be brief.' }],
  messages: [
    { role: 'user', content: [{ text: 'Weather?' }] },
    { role: 'assistant', content: [{ toolUse: { toolUseId: 'a', name: 'weather', input: {} } }] },
    {
      role: 'user',
      content: [
        { toolResult: { toolUseId: 'a', content: [{ text: 'no' }], status: 'error' } },
        { text: 'Stop.' },
      ],
    },
    { role: 'system', content: [{ text: 'Answer in Korean.' }] },
  ],
};

/** What the host makes of that draft: turns apart, no status, the system message at the front. */
const input: ConverseInput = {
  modelId,
  requestMetadata: { team: 'a' },
  system: [{ text: 'Be brief.' }, { text: 'Answer in Korean.' }],
  messages: [
    { role: 'user', content: [{ text: 'Weather?' }] },
    { role: 'assistant', content: [{ toolUse: { toolUseId: 'a', name: 'weather', input: {} } }] },
    { role: 'user', content: [{ toolResult: { toolUseId: 'a', content: [{ text: 'no' }] } }] },
    { role: 'user', content: [{ text: 'Stop.' }] },
  ],
};

describe('an input that says what the draft says', () => {
  test('becomes the draft, and keeps what else the host sends', () => {
    expect(settleInput(input, draft, never)).toEqual({
      modelId,
      requestMetadata: { team: 'a' },
      system: draft.system,
      messages: draft.messages,
    });
  });

  test('keeps the id that the host sends', () => {
    expect(settleInput({ ...input, modelId: 'other' }, draft, never).modelId).toBe('other');
  });

  test('gives the blocks that only the host knows', () => {
    const video = { video: { format: 'mp4', source: {} } };
    const settled = settleInput(
      {
        modelId,
        messages: [
          { role: 'user', content: [{ text: 'a' }, video] },
          { role: 'user', content: [{ text: 'b' }] },
        ],
      },
      {
        modelId,
        system: [],
        messages: [{ role: 'user', content: [{ text: 'a' }, { opaque: true }, { text: 'b' }] }],
      },
      never,
    );
    expect(settled.messages).toEqual([
      { role: 'user', content: [{ text: 'a' }, video, { text: 'b' }] },
    ]);
  });

  test('decodes bytes wherever they stand', () => {
    const image = { format: 'png', source: { bytes: 'YWI=' } };
    const bytes = Buffer.from('ab');
    const message = (given: unknown) => [
      {
        role: 'user' as const,
        content: [
          { image: { format: 'png', source: { bytes: given } } },
          {
            toolResult: {
              toolUseId: 'a',
              content: [{ image: { format: 'png', source: { bytes: given } } }],
            },
          },
        ],
      },
    ];
    const { messages } = settleInput(
      { modelId, messages: message(bytes) },
      { modelId, system: [], messages: message(image.source.bytes) as RequestDraft['messages'] },
      never,
    );
    expect(messages).toEqual(message(bytes));
  });
});

describe('an input that somebody changed', () => {
  test.each([
    ['a text', { ...input, system: [{ text: 'Be long.' }, { text: 'Answer in Korean.' }] }],
    [
      'a block more',
      {
        ...input,
        messages: [...(input.messages ?? []), { role: 'user', content: [{ text: 'PS' }] }],
      },
    ],
    ['a block less', { ...input, messages: input.messages?.slice(0, 3) ?? [] }],
  ])('%s: the input counts, and goes through the rules', (_, changed) => {
    const { system, messages } = settleInput(changed, draft, rules);
    expect(system).toEqual([
      ...(changed.system ?? []),
      { text: expect.stringContaining('any tool') },
    ]);
    expect(messages?.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    const texts = (turns: ConverseInput['messages']) =>
      JSON.stringify(turns).match(/"text":"[^"]*"/g);
    expect(texts(messages)).toEqual(texts(changed.messages));
  });
});
