import { expect, test } from 'vitest';
import { retryAfterOf } from './retry-after.ts';

const now = () => Date.parse('2026-11-24T00:00:00Z');
const read = (headers: Record<string, string>) => retryAfterOf((name) => headers[name], now);

test.each([
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after-ms': '150' }, 150],
  [{ 'x-amz-retry-after': '1500' }, 1500],
  [{ 'retry-after': 'Tue, 24 Nov 2026 00:00:05 GMT' }, 5000],
  [{ 'retry-after': 'Mon, 23 Nov 2026 00:00:00 GMT' }, 0],
  [{ 'retry-after': '-1' }, undefined],
  [{ 'retry-after': 'soon' }, undefined],
  // `Date` would read these as days of the year 2001.
  [{ 'retry-after': 'soon 5' }, undefined],
  [{ 'retry-after': '5, 5' }, undefined],
  [{ 'retry-after': 'Tuesday, 24-Nov-26 00:00:05 GMT' }, 5000],
  [{ 'retry-after': 'Tue Nov 24 00:00:05 2026 GMT' }, 5000],
  [{ 'retry-after': '2026-11-24T00:00:05Z' }, 5000],
  [{ 'retry-after': '1e999' }, undefined],
  [{ 'retry-after-ms': '', 'retry-after': '2' }, 2000],
  [{ 'retry-after-ms': '-1', 'x-amz-retry-after': 'x', 'retry-after': '2' }, 2000],
  [{}, undefined],
])('%j asks for %s ms', (headers, wait) => {
  expect(read(headers as Record<string, string>)).toBe(wait);
});
