import { expect, test } from 'vitest';
import { isRegionShaped } from './is-region-shaped.ts';

test.each(['us-east-1', 'us-gov-west-1', 'ap-northeast-2', 'eusc-de-east-1'])(
  '%s is one',
  (region) => {
    expect(isRegionShaped(region)).toBe(true);
  },
);

test.each([
  'us-east-1@evil.example/',
  'us-east-1\r\n',
  '../',
  '',
  'US-EAST-1',
  'localhost',
  'a'.repeat(99),
])('%j is none', (region) => {
  expect(isRegionShaped(region)).toBe(false);
});
