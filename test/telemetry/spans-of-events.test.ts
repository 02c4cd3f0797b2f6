import type { CaprockEvent } from '@caprock/core';
import { telemetryListener } from '@caprock/core/opentelemetry';
import * as api from '@opentelemetry/api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecorder, type Recorder } from './recorder.ts';

let recorder: Recorder;
let tell: (event: CaprockEvent) => void;
beforeEach(() => {
  recorder = createRecorder();
  tell = telemetryListener({ api, tracer: recorder.tracer, meter: recorder.meter });
});
afterEach(() => recorder.close());

const target = { model: 'm', region: undefined };
const attempt = (call: string, count: number): CaprockEvent => ({
  type: 'attempt',
  call,
  attempt: count,
  ...target,
});
const gaveUp: CaprockEvent = { type: 'gave-up', kind: 'no-region', attempts: [] };

test('what belongs to no call, or was only observed, makes no span and no measurement', async () => {
  tell({ type: 'repaired', ...target, repairs: [] });
  tell({ ...attempt('a', 1), applied: false });
  tell({ ...gaveUp, call: 'a', applied: false });
  expect(recorder.spans()).toEqual([]);
  expect(await recorder.histograms()).toEqual([]);
});

test('a call that failed before anything was known of it has its span', async () => {
  tell({ ...gaveUp, call: 'a', elapsedMs: 1_500 });
  expect(recorder.spans()).toMatchObject([
    { name: 'chat', attributes: { 'error.type': 'no-region' } },
  ]);
  const [duration] = await recorder.histograms();
  expect(duration!.dataPoints[0]!.value).toMatchObject({ count: 1, sum: 1.5 });
});

test('a request that is followed by another one has failed, though nobody said why', () => {
  tell(attempt('a', 1));
  tell(attempt('a', 2));
  tell({ type: 'answered', call: 'a', requested: 'n', ...target, attempts: [target, target] });
  const [chat] = recorder.spans().filter(({ name }) => name.startsWith('chat'));
  expect(recorder.within(chat!).map(({ attributes }) => attributes['error.type'])).toEqual([
    '_OTHER',
    undefined,
  ]);
  expect(chat!.attributes).toMatchObject({ 'gen_ai.request.model': 'n' });
});

test('a repair of a request that is sent again is told once', () => {
  const repairs = [{ rule: 'drop-blank-text', at: 'messages[0]' }] as never;
  tell({ type: 'repaired', call: 'a', ...target, repairs });
  tell({ type: 'repaired', call: 'a', ...target, repairs });
  tell({ ...gaveUp, call: 'a' });
  expect(recorder.spans()[0]!.events.map(({ name }) => name)).toEqual(['caprock.repaired']);
});

test('calls whose end nobody tells are given up for lost, the first ones first', () => {
  for (let call = 0; call <= 10_000; call += 1) tell(attempt(String(call), 1));
  expect(recorder.spans().map(({ name }) => name)).toEqual(['attempt m', 'chat m']);
});
