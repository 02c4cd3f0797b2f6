import { type Announce, type AttemptRecord, classifyError } from '@caprock/core';

/** A call of the client's own, whose requests are counted as they are sent. */
export interface CountedCall {
  readonly announce: Announce;
  readonly model: string;
  readonly region: string | undefined;
  readonly attempts: AttemptRecord[];
}

type Next<Args, Result> = (args: Args) => Promise<Result>;

/**
 * A middleware that stands behind the one that retries: it tells of each request of a call.
 * @param calls By the input of their command, the one thing that both ends of the stack see.
 */
export function countAttempts(calls: WeakMap<object, CountedCall>) {
  return <Args extends { readonly input: object }, Result>(next: Next<Args, Result>) =>
    async (args: Args): Promise<Result> => {
      const call = calls.get(args.input);
      if (!call) return await next(args);
      const { announce, model, region, attempts } = call;
      announce({ type: 'attempt', model, region, attempt: attempts.length + 1 });
      try {
        const result = await next(args);
        attempts.push({ model, region });
        return result;
      } catch (error) {
        const { kind, signal } = classifyError(error);
        const { status } = signal;
        attempts.push({ model, region, kind, ...(status === undefined ? {} : { status }) });
        throw error;
      }
    };
}
