import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../conversation/request-draft.ts';
import { assistant, expectRepair, expectUntouched } from '../../testing/check-rule.ts';
import { limitCachePoints } from './limit-cache-points.ts';

const point = (ttl?: '5m' | '1h') => ({
  cachePoint: { type: 'default' as const, ...(ttl ? { ttl } : {}) },
});
const user = (text: string, ttl?: '5m' | '1h') => ({
  role: 'user' as const,
  content: [{ text }, point(ttl)],
});

test('above four the oldest of the messages go', () => {
  const { draft } = expectRepair(limitCachePoints, {
    before: {
      system: [{ text: 'A' }, point(), { text: 'B' }, point()],
      messages: [user('1'), assistant('ok'), user('2'), assistant('ok'), user('3')],
    },
    after: {},
  });
  const count = (items: readonly { cachePoint?: unknown }[]) =>
    items.filter(({ cachePoint }) => cachePoint).length;
  expect(count(draft.system)).toBe(2);
  expect(draft.messages.map(({ content }) => count(content))).toEqual([0, 0, 1, 0, 1]);
});

test('no point lives longer than one before it', () => {
  expectRepair(limitCachePoints, {
    before: { system: [{ text: 'A' }, point('5m')], messages: [user('B', '1h')] },
    after: { messages: [user('B', '5m')] },
  });
});

test.each<Partial<RequestDraft>>([
  { system: [{ text: 'A' }, point('1h')], messages: [user('B', '5m')] },
  { system: [{ text: 'A' }, point('1h')], messages: [user('B', '1h'), assistant('c'), user('D')] },
])('leaves %j alone', (members) => expectUntouched(limitCachePoints, members));

test('nor among the tools', () => {
  const tool = (name: string) => ({
    toolSpec: { name, inputSchema: { json: { type: 'object' } } },
  });
  const { draft } = expectRepair(limitCachePoints, {
    before: {
      messages: [user('A')],
      toolConfig: { tools: [tool('a'), point('5m'), tool('b'), point('1h')] },
    },
    after: {},
  });
  expect(draft.toolConfig?.tools.at(-1)).toEqual(point('5m'));
});
