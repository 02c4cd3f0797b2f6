import { expect, test } from 'vitest';
import { traitsOf } from '../../../models/traits-of.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { dropUnsupportedCachePoints } from './drop-unsupported-cache-points.ts';

const point = (ttl?: '5m' | '1h') => ({
  cachePoint: { type: 'default' as const, ...(ttl ? { ttl } : {}) },
});
const spec = { toolSpec: { name: 'look', inputSchema: { json: { type: 'object' } } } };
const cached = (ttl?: '5m' | '1h') => ({
  toolConfig: { tools: [spec, point(ttl)] },
  system: [{ text: 's' }, point(ttl)],
  messages: [{ role: 'user' as const, content: [{ text: 'a' }, point(ttl)] }],
});

test.each(['us.meta.llama3-3-70b-instruct-v1:0', 'anthropic.claude-3-sonnet-20240229-v1:0'])(
  '%s has no cache: every point goes',
  (id) => {
    const { draft } = expectRepair(dropUnsupportedCachePoints, {
      before: cached(),
      after: { system: [{ text: 's' }], messages: [user('a')] },
      traits: traitsOf(id),
    });
    expect(draft.toolConfig?.tools).toEqual([spec]);
  },
);

test('an hour goes where the model keeps five minutes', () => {
  const { draft } = expectRepair(dropUnsupportedCachePoints, {
    before: cached('1h'),
    after: { system: [{ text: 's' }, point()] },
    traits: traitsOf('anthropic.claude-opus-4-1-20250805-v1:0'),
  });
  expect(JSON.stringify(draft)).not.toContain('1h');
});

test('leaves them alone where the model takes them', () =>
  expectUntouched(dropUnsupportedCachePoints, cached('1h')));
