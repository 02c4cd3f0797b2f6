import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContentBlock, DraftMessage, RequestDraft } from '../conversation/request-draft.ts';
import { isPlain } from './is-plain.ts';
import { rules } from './rules/index.ts';
import { assistant, draftOf, newer, older, toolConfig, user } from './testing/check-rule.ts';

const OPTIONS = {
  systemOnly: 'add-user-turn',
  userTurnText: 'Please go on.',
  midSystem: 'in-place',
} as const;

const plain = draftOf({
  system: [{ text: 'Answer in one sentence.' }],
  messages: [user('What is basalt?'), assistant('A rock.'), user('Where is it found?', 'And how?')],
  inferenceConfig: { maxTokens: 500, temperature: 0.5 },
});

test('turns of text are plain', () => {
  expect(isPlain(plain, older)).toBe(true);
  expect(isPlain(draftOf({ messages: [user('안녕하세요')] }), newer)).toBe(true);
});

test.each<[string, Partial<RequestDraft>]>([
  ['nothing to answer', { messages: [] }],
  ['an answer at the end', { messages: [user('a'), assistant('b')] }],
  ['an answer at the beginning', { messages: [assistant('b'), user('a'), user('a')] }],
  ['two turns of one role', { messages: [user('a'), user('b'), user('c')] }],
  ['a blank text', { messages: [user('a', ' ')] }],
  ['a turn without content', { messages: [user()] }],
  ['half an emoji', { messages: [user('\uD83D')] }],
  ['a blank system text', { system: [{ text: '\n' }] }],
  ['a cache point', { system: [{ text: 'a' }, { cachePoint: { type: 'default' } }] }],
  ['tools', { toolConfig }],
  ['too long an answer', { inferenceConfig: { maxTokens: 10_000_000 } }],
  ['no length at all', { inferenceConfig: { maxTokens: 0 } }],
  ['a temperature out of range', { inferenceConfig: { temperature: 1.5 } }],
  ['thinking', { thinking: { type: 'enabled' } }],
  ['a prompt ARN', { modelId: 'arn:aws:bedrock:us-east-1:111122223333:prompt/ABC' }],
  ['more text than a body holds', { messages: [user('a'.repeat(1_000_001))] }],
])('%s is not', (_, members) => {
  expect(isPlain({ ...plain, ...members }, older)).toBe(false);
});

const text = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('a', 'Hello', ' b\n', '안녕 👋', '\uFFFD\u200B') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '', '\uD83D', '\u2028', '\uFEFF') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const block: fc.Arbitrary<ContentBlock> = fc.oneof(
  { weight: 40, arbitrary: text.map((value) => ({ text: value })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<ContentBlock>(
      { cachePoint: { type: 'default' } },
      { opaque: true },
      { toolUse: { toolUseId: 't1', name: 'look', input: {} } },
      { reasoningContent: { reasoningText: { text: 'a', signature: 'b' } } },
    ),
  },
);
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const draft: fc.Arbitrary<RequestDraft> = fc.record({
  modelId: seldom(fc.constant('arn:aws:bedrock:us-east-1:111122223333:prompt/ABC')).map(
    (id) => id ?? 'm',
  ),
  system: fc.array(
    text.map((value) => ({ text: value })),
    { maxLength: 2 },
  ),
  messages: fc
    .array(fc.array(block, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 })
    .map((contents) =>
      contents.map(
        (content, index): DraftMessage => ({
          role: index % 2 === 0 ? 'user' : 'assistant',
          content,
        }),
      ),
    ),
  inferenceConfig: fc.record(
    {
      maxTokens: seldom(fc.constantFrom(0, 1, 64_000, 128_000, 10_000_000, Number.NaN)),
      temperature: seldom(fc.constantFrom(-1, 0, 0.5, 1, 2, Number.NaN)),
      topP: seldom(fc.constantFrom(0.5, 2)),
      stopSequences: seldom(fc.constantFrom([], [' '], ['a'])),
    },
    { requiredKeys: [] },
  ),
  outputConfig: seldom(fc.constantFrom({ effort: 'high' })),
  serviceTier: seldom(fc.constantFrom({ type: 'odd' })),
});

test('no rule has anything to say about what is plain', () => {
  let found = 0;
  fc.assert(
    fc.property(draft, fc.constantFrom(older, newer), (given, traits) => {
      if (!isPlain(given, traits)) return;
      found += 1;
      for (const rule of rules) {
        expect(rule.apply(given, { traits, options: OPTIONS }), rule.id).toBeUndefined();
      }
    }),
    { numRuns: 5_000 },
  );
  expect(found).toBeGreaterThan(100);
});
