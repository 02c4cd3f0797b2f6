import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { settleStopSequences } from './settle-stop-sequences.ts';

const stops = (...stopSequences: string[]) => ({
  messages: [user('a')],
  inferenceConfig: { stopSequences },
});

test('white space is applied here, an empty one left out', () => {
  const { draft, restore } = expectRepair(settleStopSequences, {
    before: stops('\n', '.', '', '###'),
    after: {},
  });
  expect(draft.inferenceConfig?.stopSequences).toEqual(['.', '###']);
  expect(restore.stopSequences).toEqual(['\n']);
});

test('above 2,500 the rest is applied here', () => {
  const { draft, restore } = expectRepair(settleStopSequences, {
    before: stops(...Array.from({ length: 2_502 }, (_, index) => `s${index}`)),
    after: {},
  });
  expect(draft.inferenceConfig?.stopSequences).toHaveLength(2_500);
  expect(restore.stopSequences).toEqual(['s2500', 's2501']);
});

test('leaves proper ones alone', () => expectUntouched(settleStopSequences, stops('John', ' x')));
