import { expect, test } from 'vitest';
import type { DraftMessage, RequestDraft } from '../../conversation/request-draft.ts';
import { requestShape } from './request-shape.ts';

const draft: RequestDraft = {
  modelId: 'm',
  system: [{ text: 'Secret system' }],
  messages: [
    { role: 'user', content: [{ text: 'Secret text', sourceMessage: 1, sourcePart: 0 }] },
    {
      role: 'assistant',
      content: [
        { reasoningContent: { reasoningText: { text: 'Secret', signature: 's' } } },
        { toolUse: { toolUseId: 'tooluse_secret', name: 'secret_tool', input: { key: 'Secret' } } },
      ],
    },
    {
      role: 'user',
      content: [
        {
          toolResult: {
            toolUseId: 'tooluse_secret',
            status: 'error',
            content: [{ text: 'Secret' }, { json: { secret: 1 } }],
          },
        },
        { image: { format: 'png', source: { bytes: new Uint8Array(7) } } },
        { document: { format: 'Secret file.pdf', name: 'Secret', source: { text: ' ' } } },
        { text: ' ' },
        { cachePoint: { type: 'default' } },
      ],
    },
  ],
  toolConfig: {
    tools: [{ toolSpec: { name: 'secret_tool', inputSchema: { json: {} } } }],
    toolChoice: { any: {} },
  },
  inferenceConfig: { maxTokens: 4_096, stopSequences: ['Secret'] },
  additionalModelRequestFields: { top_k: 5, 'Secret key': 1 },
  thinking: { type: 'enabled', budgetTokens: 1_024 },
};

test('says what stands where, and nothing of what it says', () => {
  const shape = requestShape(draft);
  expect(shape).toBe(
    'system(1) | user[text 11] | assistant[reasoning 6 signed, toolUse t1] | ' +
      'user[toolResult t1 error(text 6, json), image png 7, document ? blank 1, blank 1, cachePoint] | ' +
      'tools(1) | parameters(maxTokens 4096, stopSequences, toolChoice any, thinking enabled 1024, top_k 5)',
  );
  expect(shape).not.toMatch(/secret/i);
});

test.each([
  [{ messageIndex: 1 }, '| >assistant[reasoning 6 signed, toolUse t1]< |'],
  [{ messageIndex: 2, contentIndex: 3 }, 'blank 1, >blank 1<, cachePoint]'],
  [{ messageIndex: 0, contentIndex: 9 }, '>user[text 11]<'],
  [{ toolUseIds: ['tooluse_secret'] }, '>toolUse t1<] | user[>toolResult t1 error(text 6, json)<'],
  [{ toolIndex: 0 }, 'tools(1, >0<)'],
  [{ at: 'messages[1].content[0]' }, 'user[>text 11<]'],
  [{ at: 'messages[2]' }, '>user[toolResult t1'],
])('marks what %j names', (facts, marked) => {
  expect(requestShape(draft, facts)).toContain(marked);
});

test('of a long chat stay its ends and what surrounds the refused place', () => {
  const messages = Array.from(
    { length: 5_000 },
    (_, index): DraftMessage => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content: [{ text: 'x'.repeat(index) }],
    }),
  );
  const shape = requestShape({ ...draft, system: [], messages }, { messageIndex: 1_000 });
  expect(shape).toContain('… 992 more … | assistant[text 997]');
  expect(shape).toContain('>user[text 1000]<');
  expect(shape.length).toBeLessThan(2_000);
});

test('an empty request has an empty shape', () => {
  expect(requestShape({ modelId: 'm', system: [], messages: [] })).toBe('');
});
