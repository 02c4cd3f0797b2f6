import { getEventListeners } from 'node:events';
import { callers, type TestCall } from '../callers/index.ts';

/** What the test hands over on the command line. */
interface Given {
  readonly caller: string;
  readonly calls: readonly TestCall[];
}

// Makes calls that go wrong, tells what is left of them, and ends by itself: nothing here ends it.
const { caller, calls } = JSON.parse(process.argv[2] ?? '') as Given;
const through = callers.find(({ name }) => name === caller);
const kinds: (string | undefined)[] = [];
const abort = new AbortController();
for (const call of calls) {
  // Where Caprock has no limits of time the caller's signal is what ends a silence.
  const limit = through?.ownsRetries ? [] : [AbortSignal.timeout(500)];
  const signal = limit[0] ?? abort.signal;
  const outcome = await through?.call({ ...call, signal });
  kinds.push(outcome?.failure?.kind);
}
await new Promise((resolve) => setTimeout(resolve, 50));
const timers = process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
const listeners = getEventListeners(abort.signal, 'abort').length;
process.stdout.write(JSON.stringify({ kinds, timers, listeners }));
