import { callers, type TestCall } from '../callers/index.ts';

/** What the test hands over on the command line. */
interface Given {
  readonly caller: string;
  readonly url: string;
  readonly listens: boolean;
  readonly calls: readonly Omit<TestCall, 'url'>[];
}

const { caller, url, listens, calls } = JSON.parse(process.argv[2] ?? '') as Given;
const through = callers.find(({ name }) => name === caller);
for (const { options, ...call } of calls) {
  const settings = { ...options, ...(listens ? { onEvent: () => {} } : {}) };
  await through?.call({ ...call, url, options: settings });
}
