import { test } from 'vitest';
import { assistant, expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { trimFinalAssistant } from './trim-final-assistant.ts';

test('trims the end of a prefill only', () => {
  expectRepair(trimFinalAssistant, {
    before: {
      messages: [user('a '), assistant(' x \n'), user('b'), assistant(' The answer is: ')],
    },
    after: { messages: [user('a '), assistant(' x \n'), user('b'), assistant(' The answer is:')] },
  });
});

test('trims the text before a cache point', () => {
  const point = { cachePoint: { type: 'default' as const } };
  const ending = (text: string) => ({ role: 'assistant' as const, content: [{ text }, point] });
  expectRepair(trimFinalAssistant, {
    before: { messages: [user('a'), ending('{ ')] },
    after: { messages: [user('a'), ending('{')] },
  });
});

test('leaves a prefill without it alone', () =>
  expectUntouched(trimFinalAssistant, { messages: [user('a'), assistant('{')] }));
