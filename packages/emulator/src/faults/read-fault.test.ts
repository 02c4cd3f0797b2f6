import { expect, test } from 'vitest';
import { faultTypes } from './index.ts';
import { readFaults } from './read-fault.ts';

test.each<[string, unknown, string]>([
  ['no object', 7, 'fault must be an object, not 7'],
  ['no type', {}, 'fault.type is missing; it must be one of "error", '],
  ['no status', { type: 'error' }, 'fault.status is missing'],
  [
    'a status that is none',
    { type: 'error', status: 42 },
    'fault.status must be a whole number from 200 to 599, not 42',
  ],
  [
    'a header that is a number',
    { type: 'error', status: 429, headers: { 'retry-after': 1 } },
    'fault.headers["retry-after"] must be a text, not 1',
  ],
  [
    'half a delta',
    { type: 'cut', afterDeltas: 0.5 },
    'fault.afterDeltas must be a whole number of 0 or more, not 0.5',
  ],
  [
    'a wrong scope',
    { type: 'drop', times: '1' },
    'fault.times must be a whole number of 0 or more, not "1"',
  ],
  [
    'a member of another type',
    { type: 'drop', afterDeltas: 1 },
    'fault.afterDeltas is not known; members are type, model, region, operation, times, after',
  ],
  [
    'one of a list',
    [{ type: 'drop' }, { type: 'delay' }],
    'fault[1].milliseconds is missing; it must be a number of milliseconds, 0 or more',
  ],
  [
    'a position that is none',
    { type: 'exception', exception: 'a', message: 'b', position: 'last' },
    'fault.position must be one of "first", "after-last", not "last"',
  ],
])('%s', (_, value, problem) => {
  expect(() => readFaults(value, 'fault')).toThrow(problem);
});

test('one fault or a list of them', () => {
  expect(readFaults({ type: 'drop' }, 'fault')).toEqual([{ type: 'drop' }]);
  expect(readFaults([{ type: 'drop' }, { type: 'cut' }], 'fault')).toHaveLength(2);
});

test.each(Object.entries(faultTypes))('%s refuses a member that it does not have', (type) => {
  expect(() => readFaults({ type, nonsense: 1 }, 'fault')).toThrow('fault.nonsense is not known');
});
