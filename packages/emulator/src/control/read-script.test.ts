import { expect, test } from 'vitest';
import { readScript } from './read-script.ts';

test('everything that a reply may say is taken', () => {
  const reply = {
    text: 'a',
    toolUse: { name: 'b', input: { c: [1] } },
    toolUses: [{ name: 'd', input: null }],
    reasoning: 'e',
    redactedReasoning: 'f',
    stopReason: 'end_turn',
    content: [{ type: 'text', text: 'g' }],
    usage: { inputTokens: 1, outputTokens: 2, cacheReadInputTokens: 0, cacheWriteInputTokens: 0 },
  };
  expect(readScript(reply, 'script')).toEqual([reply]);
  expect(readScript([reply, {}], 'script')).toEqual([reply, {}]);
});

test.each<[unknown, string]>([
  ['hello', 'script must be an object, not "hello"'],
  [[{}, { texts: 'a' }], 'script[1].texts is not known; members are text, '],
  [{ toolUses: [{ input: {} }] }, 'script.toolUses[0].name is missing; it must be a text'],
  [{ usage: { inputTokens: -1 } }, 'script.usage.inputTokens must be a whole number of 0 or more'],
  [{ content: ['a'] }, 'script.content[0] must be an object, not "a"'],
])('%o is no script', (value, problem) => {
  expect(() => readScript(value, 'script')).toThrow(problem);
});
