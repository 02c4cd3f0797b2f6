import { expect, test } from 'vitest';
import { judgeName } from './judge-name.ts';

const now = Date.parse('2026-11-24');
const judge = (text: string, region: string | undefined = 'us-east-1', withinDays = 30) =>
  judgeName({ text, isId: text.includes('anthropic.') }, { region, now, withinDays });

test.each([
  ['claude-sonnet-4', 'us-east-1', 'retired', '2026-10-14', 'us.anthropic.claude-sonnet-4-6'],
  ['anthropic.claude-v2', 'us-east-1', 'retired', '2025-07-21', 'us.anthropic.claude-sonnet-5-5'],
  [
    'claude-sonnet-4',
    'ap-northeast-2',
    'retired',
    '2026-10-14',
    'global.anthropic.claude-sonnet-4-6',
  ],
  ['us.anthropic.claude-sonnet-4-6', 'us-east-1', 'fine', null, null],
  ['us-east-1/us.anthropic.claude-sonnet-4-6', 'us-east-1', 'fine', null, null],
  ['claude-sonnet-4-6', 'us-east-1', 'fine', null, null],
  ['anthropic.claude-sonnet-4-6', 'us-east-1', 'other-id', null, 'us.anthropic.claude-sonnet-4-6'],
  [
    'us.anthropic.claude-sonnet-4-6',
    'eu-west-1',
    'other-id',
    null,
    'eu.anthropic.claude-sonnet-4-6',
  ],
  [
    'eu.anthropic.claude-sonnet-4-6',
    'us-east-1',
    'unavailable',
    null,
    'us.anthropic.claude-sonnet-4-6',
  ],
  ['anthropic.claude-sonnet-9', 'us-east-1', 'unknown', null, 'us.anthropic.claude-sonnet-5-5'],
  [
    'anthropic.claude-3-haiku-20240307-v1:0',
    'ap-northeast-2',
    'legacy',
    '2026-09-10',
    expect.any(String),
  ],
  [
    'arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-v2',
    'us-east-1',
    'retired',
    '2025-07-21',
    'eu.anthropic.claude-sonnet-5-5',
  ],
])('%s in %s is %s', (text, region, status, endOfLife, replacement) => {
  expect(judge(text, region)).toMatchObject({ status, endOfLife, replacement });
});

test('an end of life ahead is a problem as soon as it is within the window', () => {
  const opus = 'us.anthropic.claude-opus-4-1-20250805-v1:0';
  expect(judge(opus, 'us-east-1', 30)).toMatchObject({ status: 'legacy', endOfLife: '2027-01-08' });
  expect(judge(opus, 'us-east-1', 60)).toMatchObject({
    status: 'ending',
    replacement: expect.stringMatching(/^us\.anthropic\.claude-opus-/),
  });
  const later = Date.parse('2027-01-09');
  expect(
    judgeName({ text: opus, isId: true }, { region: 'us-east-1', now: later, withinDays: 0 }),
  ).toMatchObject({ status: 'retired' });
});

test('without a region, only lives can be told', () => {
  const region = undefined;
  const blind = (text: string) =>
    judgeName({ text, isId: text.includes('anthropic.') }, { region, now, withinDays: 30 });
  expect(blind('claude-sonnet-4')).toMatchObject({ status: 'retired' });
  expect(blind('anthropic.claude-sonnet-4-6')).toMatchObject({ status: 'fine' });
  expect(blind('eu.anthropic.claude-sonnet-4-6')).toMatchObject({ status: 'fine' });
});

test.each(['claude', 'claude-code', 'claude-sonnet', 'claude-sonnet-99', 'claude_api_key'])(
  '%s means no single model',
  (text) => expect(judge(text)).toBeUndefined(),
);
