import { expect, test } from 'vitest';
import type { CaprockEvent } from '../events.ts';
import { tellFailure, tellStreamEnd } from './tell-end.ts';

const target = { model: 'm', region: 'us-east-1' };
const answer = {
  ...target,
  requested: 'n',
  attempts: [{ ...target, kind: 'timeout' as const }, target],
};

function told(run: (announce: (event: CaprockEvent) => void) => void): CaprockEvent[] {
  const events: CaprockEvent[] = [];
  run((event) => void events.push(event));
  return events;
}

test('a stream that was read to its end was answered; one that was left is no failure', () => {
  for (const [state, type] of [
    ['whole', 'answered'],
    ['left', 'left'],
  ] as const) {
    const events = told((announce) => tellStreamEnd({ state }, announce, { answer }));
    expect(events).toEqual([{ type, ...answer }]);
  }
});

test('a stream that broke off is given up, and its last request has failed', () => {
  const error = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  const [event] = told((announce) =>
    tellStreamEnd({ state: 'broken', error }, announce, { answer }),
  );
  expect(event).toMatchObject({ type: 'gave-up', kind: 'network-reset' });
  expect(event).toMatchObject({
    attempts: [{ kind: 'timeout' }, { ...target, kind: 'network-reset' }],
  });
});

test('a stream whose signal was aborted is given up, whoever ended it', () => {
  const signal = AbortSignal.abort(new Error('enough'));
  const [event] = told((announce) =>
    tellStreamEnd({ state: 'left' }, announce, { answer, signal }),
  );
  expect(event).toMatchObject({ type: 'gave-up', kind: 'aborted' });
});

test('the error of a call comes back, to be thrown', () => {
  const error = new Error('terminated');
  told((announce) => expect(tellFailure(error, announce)).toBe(error));
});
