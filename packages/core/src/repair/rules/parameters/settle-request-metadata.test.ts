import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { settleRequestMetadata } from './settle-request-metadata.ts';

const messages = [user('a')];
const pairs = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));

test.each([
  [{ user: '김철수!' }, { user: '____' }],
  [{ long: 'x'.repeat(300) }, { long: 'x'.repeat(256) }],
  [pairs(17), pairs(16)],
  [{}, undefined],
])('%j becomes %j', (before, after) => {
  const { draft } = expectRepair(settleRequestMetadata, {
    before: { messages, requestMetadata: before as Record<string, string> },
    after: {},
  });
  expect(draft.requestMetadata).toEqual(after);
});

test('leaves proper pairs alone', () =>
  expectUntouched(settleRequestMetadata, { messages, requestMetadata: { tenant: 'a:b_c@d' } }));
