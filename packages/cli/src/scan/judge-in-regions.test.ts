import { expect, test } from 'vitest';
import { judgeInRegions } from './judge-in-regions.ts';

const judge = (text: string, ...regions: readonly string[]) =>
  judgeInRegions(
    { text, isId: text.includes('anthropic.') },
    { regions, now: Date.parse('2026-11-24'), withinDays: 60 },
  )?.status;

test('a name need suit one region only', () => {
  const id = 'eu.anthropic.claude-sonnet-4-6';
  expect(judge(id, 'us-east-1')).toBe('unavailable');
  expect(judge(id, 'us-east-1', 'eu-west-1')).toBe('fine');
});

test('what is retired everywhere is retired', () => {
  expect(judge('claude-sonnet-4', 'us-east-1', 'eu-west-1')).toBe('retired');
  expect(judge('claude-sonnet-4')).toBe('retired');
  expect(judge('claude-code', 'us-east-1')).toBeUndefined();
});
