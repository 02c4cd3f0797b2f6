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

test('leaves a prefill without it alone', () =>
  expectUntouched(trimFinalAssistant, { messages: [user('a'), assistant('{')] }));
