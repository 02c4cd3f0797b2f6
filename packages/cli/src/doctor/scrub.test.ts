import { describe, expect, test } from 'vitest';
import { createScrubber } from './scrub.ts';

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

describe('the scrubber', () => {
  const scrub = createScrubber({ secrets: [secret, 'abc'], showAccount: false });

  test.each([
    [`key ${secret}!`, 'key <hidden>!'],
    ['AKIAIOSFODNN7EXAMPLE', 'AKIA…'],
    ['Bearer ABSKQmVkcm9ja0FQSUtleS1leGFtcGxl', 'Bearer ABSK…'],
    ['arn:aws:iam::123456789012:user/me', 'arn:aws:iam::…9012:user/me'],
    ['account 123456789012', 'account …9012'],
    ['\u001b[2Jred\u202e', '[2Jred'],
  ])('%j', (text, shown) => expect(scrub(text)).toBe(shown));

  test.each([
    'abc',
    'anthropic.claude-sonnet-4-5-20250929-v1:0',
    '1234567890123',
    '0af1c2d3-0000-1111-2222-123456789012',
  ])('%j is left alone', (text) => expect(scrub(text)).toBe(text));
});

test('accounts are shown when that is asked for; keys never', () => {
  const scrub = createScrubber({ secrets: [secret], showAccount: true });
  expect(scrub(`123456789012 ${secret} AKIAIOSFODNN7EXAMPLE`)).toBe('123456789012 <hidden> AKIA…');
});
