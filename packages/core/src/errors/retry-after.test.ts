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
  [{}, undefined],
])('%j asks for %s ms', (headers, wait) => {
  expect(read(headers as Record<string, string>)).toBe(wait);
});
