import { test } from 'vitest';
import {
  assistant,
  expectRepair,
  expectUntouched,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { replaceLoneSurrogates } from './replace-lone-surrogates.ts';

test('replaces half a character, in every string', () => {
  const half = '\ud83d';
  expectRepair(replaceLoneSurrogates, {
    before: {
      system: [{ text: `a${half}` }],
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: 'look',
              description: `d\udc00`,
              inputSchema: { json: { type: 'object' } },
            },
          },
        ],
      },
      messages: [
        user(`x ${half} y`),
        {
          role: 'assistant',
          content: [{ toolUse: { toolUseId: 't1', name: 'look', input: { q: [half] } } }],
        },
        {
          role: 'user',
          content: [{ toolResult: { toolUseId: 't1', content: [{ json: { a: half } }] } }],
        },
      ],
    },
    after: {
      system: [{ text: 'a\ufffd' }],
      messages: [
        user('x \ufffd y'),
        {
          role: 'assistant',
          content: [{ toolUse: { toolUseId: 't1', name: 'look', input: { q: ['\ufffd'] } } }],
        },
        {
          role: 'user',
          content: [{ toolResult: { toolUseId: 't1', content: [{ json: { a: '\ufffd' } }] } }],
        },
      ],
    },
  });
});

test('leaves whole emoji, ZWJ sequences and Hangul alone', () => {
  expectUntouched(replaceLoneSurrogates, {
    toolConfig,
    messages: [user('👨‍👩‍👧‍👦 가족 🇰🇷✈️ 👍🏽'), assistant('각'), user('e\u0301')],
  });
});
