import { expect, test } from 'vitest';
import { examplesText } from './examples-text.ts';

const commands = ['caprock one', 'caprock two --three'];
const about = { en: 'What it does.', ko: '하는 일입니다.' };
const exitCodes = { en: '0 fine', ko: '0 정상' };

test('commands alone', () => {
  expect(examplesText({ commands }, { environment: {} })).toBe(
    '\nExamples:\n  $ caprock one\n  $ caprock two --three\n',
  );
});

test.each([
  ['en', '\nWhat it does.\n\nExamples:\n  $ caprock one\n\nExit codes: 0 fine\n'],
  ['ko', '\n하는 일입니다.\n\n예:\n  $ caprock one\n\n종료 코드: 0 정상\n'],
])('what to know before and after, in %s', (LANG, text) => {
  const examples = { about, commands: ['caprock one'], exitCodes };
  expect(examplesText(examples, { environment: { LANG } })).toBe(text);
});
