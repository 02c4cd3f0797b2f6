import { test } from 'vitest';
import { assistant, expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { dropBlankText } from './drop-blank-text.ts';

test('removes a blank block among others', () => {
  expectRepair(dropBlankText, {
    before: { messages: [user('a', ' \t', 'b')] },
    after: { messages: [user('a', 'b')] },
  });
});

test('a turn that is blank altogether goes, and its neighbours are joined', () => {
  expectRepair(dropBlankText, {
    before: { messages: [user('a'), assistant('  '), user('b')] },
    after: { messages: [user('a', 'b')] },
  });
});

test('keeps white space inside a text, and zero-width characters', () => {
  expectUntouched(dropBlankText, { messages: [user(' a \n'), assistant('x'), user('\u200b')] });
});

test('removes blank guarded text, and blank texts among cited ones', () => {
  const cited = (...texts: string[]) => ({
    citationsContent: { content: texts.map((text) => ({ text })), citations: [] },
  });
  expectRepair(dropBlankText, {
    before: {
      messages: [
        { role: 'user', content: [{ text: 'a' }, { guardContent: { text: { text: ' ' } } }] },
        { role: 'assistant', content: [cited('b', '\n'), cited(' ')] },
        user('c'),
      ],
    },
    after: {
      messages: [user('a'), { role: 'assistant', content: [cited('b')] }, user('c')],
    },
  });
});
