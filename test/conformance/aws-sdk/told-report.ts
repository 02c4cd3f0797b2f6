import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallReport, CaprockEvent } from '@caprock/core';

const calls = new AsyncLocalStorage<CaprockEvent[]>();

/** Runs a call, and keeps what `listener` is told in it: a plugin tells all calls of a client to one listener. */
export async function hearing<Value>(
  run: (events: readonly CaprockEvent[]) => Promise<Value>,
): Promise<Value> {
  const events: CaprockEvent[] = [];
  return await calls.run(events, async () => await run(events));
}

/** What goes into `onEvent`. */
export function listener(event: CaprockEvent): void {
  calls.getStore()?.push(event);
}

type Answered = Extract<CaprockEvent, { readonly type: 'answered' | 'left' }>;

/**
 * The report that other hosts have in their metadata, out of the events that a user of the bare SDK
 * is told: of the last call that was answered.
 */
export function toldReport(events: readonly CaprockEvent[]): CallReport | undefined {
  const answered = events.findLast((event): event is Answered => event.type === 'answered');
  if (!answered) return undefined;
  const { model, region, requested, attempts, call } = answered;
  const repairs = events
    .flatMap((event) => (event.type === 'repaired' && event.call === call ? event.repairs : []))
    .map(({ rule, at, summary }) => ({ rule, at, summary: summary.en }));
  return { model, region, requested, repairs, attempts };
}
