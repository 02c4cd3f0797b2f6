import { expect, test } from 'vitest';
import { asJson } from './as-json.ts';

test('says the same, and nothing that a terminal would obey', () => {
  const value = { text: 'a\u001b[2J\u202eb\u009b\u2028', list: [1, '안녕'] };
  expect(JSON.parse(asJson(value))).toEqual(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(asJson(value)).not.toMatch(/[\u0000-\u0009\u001b\u007f-\u009f\u2028\u202e]/);
  expect(asJson(value)).toContain('안녕');
});
