import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveModel } from './resolve-model.ts';
import type { ResolutionNote, ResolveOptions } from './types.ts';

/** One name for each code, and for each sentence that a code can have. */
const noted: readonly (readonly [string, string, ResolveOptions])[] = [
  ['prefix-rewritten', 'us.anthropic.claude-sonnet-4-6', { region: 'eu-west-1' }],
  ['routes-globally', 'claude-sonnet-4-6', { region: 'ap-northeast-2' }],
  ['routes-globally', 'claude-sonnet-4-6', {}],
  ['narrowed', 'global.anthropic.claude-opus-4-1-20250805-v1:0', { region: 'us-east-1' }],
  ['date-ignored', 'claude-sonnet-4-6-20250101', { region: 'us-east-1' }],
  ['id-corrected', 'us.anthropic.claude-haiku-4-5', { region: 'us-east-1' }],
  ['legacy', 'claude-opus-4-1', { region: 'us-east-1' }],
  ['still-served', 'claude-3-7-sonnet', { region: 'ap-south-1' }],
  ['floating', 'sonnet', { region: 'us-east-1', floating: true }],
  ['not-in-catalogue', 'us.anthropic.claude-sonnet-9', { region: 'us-east-1' }],
  [
    'not-in-catalogue',
    'us.anthropic.claude-sonnet-9',
    { region: 'us-east-1', explicit: 'replace' },
  ],
  ['retired', 'claude-3-opus', { region: 'us-east-1' }],
  ['other-family', 'claude-3-haiku', { region: 'us-gov-west-1', family: 'leave' }],
];

/** The codes that stand in the sources. */
function codes(): string[] {
  const folder = new URL('.', import.meta.url);
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const found = [...sources.join('\n').matchAll(/resolutionNote\('([a-z-]+)'/g)];
  return [...new Set(found.map(([, code = '']) => code))].sort();
}

test('each code is asked for', () => {
  expect([...new Set(noted.map(([code]) => code))].sort()).toEqual(codes());
});

test.each(noted)('%s speaks both languages: %s %j', (code, name, options) => {
  const { notes } = resolveModel(name, options);
  const note = notes.find((candidate) => candidate.code === code) as ResolutionNote;
  expect(note, JSON.stringify(notes)).toBeDefined();
  const { text, sentence } = note;
  expect(sentence.en).toBe(text);
  expect(text).not.toMatch(/[가-힣]/);
  expect(sentence.ko).toMatch(/[가-힣]/);
  expect(sentence.ko).not.toMatch(/\b[a-z]{2,} [a-z]{2,}\b/);
});

test('a note that is kept cannot be changed', () => {
  const [note] = resolveModel('claude-3-opus', { region: 'us-east-1' }).notes;
  expect([note, note?.sentence].map(Object.isFrozen)).toEqual([true, true]);
});
