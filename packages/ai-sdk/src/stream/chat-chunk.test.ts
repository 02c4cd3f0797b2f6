import { expect, test } from 'vitest';
import { chatChunk } from './chat-chunk.ts';

test.each([undefined, null, 'text', {}, { messageStop: {} }, { choices: 'none' }])(
  'an event of another API is none: %j',
  (raw) => {
    expect(chatChunk(raw)).toBeUndefined();
  },
);

test.each([
  ['the end', { choices: [{ delta: {}, finish_reason: 'stop' }] }, 'stop'],
  ['content', { choices: [{ delta: { content: 'a' }, finish_reason: null }] }, undefined],
  ['counts', { choices: [], usage: {} }, undefined],
  ['nothing', { choices: [null] }, undefined],
])('%s', (_, raw, finishReason) => {
  expect(chatChunk(raw)).toEqual({ finishReason, signature: undefined, redacted: [] });
});

test('reasoning that is signed, and reasoning that is redacted', () => {
  const thinking_blocks = [
    { type: 'thinking', thinking: '', signature: 'sig' },
    { type: 'redacted_thinking', data: 'ZGF0YQ==' },
  ];
  expect(chatChunk({ id: 'c1', choices: [{ delta: { thinking_blocks } }] })).toMatchObject({
    signature: { bedrock: { signature: 'sig' } },
    redacted: [
      { type: 'reasoning-start', id: 'c1-ZGF0YQ==' },
      { type: 'reasoning-end', providerMetadata: { bedrock: { redactedData: 'ZGF0YQ==' } } },
    ],
  });
});
