import { expect, test } from 'vitest';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import { traitsOf } from '../../../models/traits-of.ts';
import { expectRepair, expectUntouched, older, user } from '../../testing/check-rule.ts';
import { dropUnusableReasoning } from './drop-unusable-reasoning.ts';

const thinks = (reasoningContent: ContentBlock['reasoningContent']): DraftMessage => ({
  role: 'assistant',
  content: [{ reasoningContent: reasoningContent! }, { text: 'x' }],
});

test.each([
  ['unsigned', { reasoningText: { text: 'hm' } }],
  ['with an empty signature', { reasoningText: { text: 'hm', signature: '' } }],
  [
    'of another model',
    { reasoningText: { text: 'hm', signature: 's' }, signedBy: 'anthropic.claude-opus-5' },
  ],
])('removes reasoning %s, and shows it nowhere', (_, reasoning) => {
  const { draft } = expectRepair(dropUnusableReasoning, {
    before: { messages: [user('a'), thinks(reasoning), user('b')] },
    after: { messages: [user('a'), { role: 'assistant', content: [{ text: 'x' }] }, user('b')] },
  });
  expect(JSON.stringify(draft)).not.toContain('hm');
});

test('removes reasoning from a user turn', () => {
  const { reasoningText } = { reasoningText: { text: 'hm', signature: 's' } };
  expectRepair(dropUnusableReasoning, {
    before: {
      messages: [
        { role: 'user', content: [{ reasoningContent: { reasoningText } }, { text: 'a' }] },
      ],
    },
    after: { messages: [user('a')] },
  });
});

test.each([
  ['signed', { reasoningText: { text: 'keep  \n', signature: 's' } }],
  ['signed without text', { reasoningText: { text: '', signature: 's' } }],
  ['redacted', { redactedContent: 'AAAA' }],
  [
    'signed by this model',
    { reasoningText: { text: 'hm', signature: 's' }, signedBy: older.base! },
  ],
])('leaves reasoning %s alone', (_, reasoning) =>
  expectUntouched(dropUnusableReasoning, { messages: [user('a'), thinks(reasoning), user('b')] }),
);

test.each([
  ['without data', { redactedContent: '' }],
  ['that is no base64', { redactedContent: 'not base64!' }],
  ['without bytes', { redactedContent: new Uint8Array() }],
])('removes redacted reasoning %s', (_, reasoning) => {
  expectRepair(dropUnusableReasoning, {
    before: { messages: [user('a'), thinks(reasoning), user('b')] },
    after: { messages: [user('a'), { role: 'assistant', content: [{ text: 'x' }] }, user('b')] },
  });
});

test('what Claude signed is removed for a model of another vendor, its own stays', () => {
  const traits = traitsOf('us.deepseek.r1-v1:0');
  const signed = thinks({ reasoningText: { text: 'hm', signature: 's' } });
  expectRepair(dropUnusableReasoning, {
    before: { messages: [user('a'), signed, user('b')] },
    after: { messages: [user('a'), { role: 'assistant', content: [{ text: 'x' }] }, user('b')] },
    traits,
  });
  const own = thinks({ reasoningText: { text: 'hm' } });
  expectUntouched(dropUnusableReasoning, { messages: [user('a'), own, user('b')] }, traits);
});
