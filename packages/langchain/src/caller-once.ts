import type { AsyncCaller } from './host.ts';

/** One for each caller of a host: what waits in it waits for all calls of the model. */
const known = new WeakMap<AsyncCaller, AsyncCaller>();

/** A caller of the host's own class that never tries again; as many requests at once as the model's. */
export function callerOnce({ caller }: { readonly caller?: AsyncCaller }): AsyncCaller | undefined {
  if (!caller) return undefined;
  const Caller = caller.constructor as new (fields: object) => AsyncCaller;
  const once =
    known.get(caller) ?? new Caller({ maxConcurrency: caller.maxConcurrency, maxRetries: 0 });
  known.set(caller, once);
  return once;
}
