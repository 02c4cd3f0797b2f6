import { test } from 'vitest';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import {
  calls,
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { putToolCallsLast } from './put-tool-calls-last.ts';

const [call] = calls('t1').content as [ContentBlock];
const history = (...content: ContentBlock[]) => ({
  toolConfig,
  messages: [user('a'), { role: 'assistant' as const, content }, results('t1')],
});

test('text behind a call goes before it, in order', () => {
  expectRepair(putToolCallsLast, {
    before: history({ text: 'one' }, call, { text: 'two' }, { text: 'three' }),
    after: history({ text: 'one' }, { text: 'two' }, { text: 'three' }, call),
  });
});

test('a cache point stays behind the call that it stands behind', () => {
  const point = { cachePoint: { type: 'default' as const } };
  expectRepair(putToolCallsLast, {
    before: history(call, point, { text: 'two' }),
    after: history({ text: 'two' }, call, point),
  });
});

test('leaves calls alone that stand last', () =>
  expectUntouched(putToolCallsLast, history({ text: 'one' }, call)));
