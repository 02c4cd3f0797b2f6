import { describe, expect, test } from 'vitest';
import { kinds } from '../errors/kinds/index.ts';
import { remedies as english } from './en.ts';
import { remedies as korean } from './ko.ts';

describe.each([
  ['English', english],
  ['Korean', korean],
])('%s', (language, remedies) => {
  test.each(kinds.map(({ kind }) => kind))('%s is complete', (kind) => {
    const { title, meaning, steps, link } = remedies[kind];
    const texts = [title, meaning, ...steps({})];
    expect(steps({}).length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(3);
      expect(/[가-힣]/.test(text)).toBe(language === 'Korean');
    }
    expect(() => new URL(link)).not.toThrow();
  });
});

test('the title of a diagnosis is the English one', () => {
  for (const { kind, title } of kinds) expect(english[kind].title).toBe(title);
});
