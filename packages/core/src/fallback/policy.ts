import type { CaprockOptions } from '../options.ts';
import type { ExecutePolicy } from './execute.ts';
import { DEFAULT_FALLBACK_ON } from './fallback-reason.ts';

/**
 * The policy of a call: the caller's numbers, else defaults that keep one target at four requests
 * and several at six.
 */
export function policyFor(
  targets: number,
  options: Pick<CaprockOptions, 'retry' | 'fallbackOn' | 'timeouts'>,
): ExecutePolicy {
  const retry = options.retry || undefined;
  const several = targets > 1;
  return {
    attemptsPerTarget:
      options.retry === false ? 1 : (retry?.attemptsPerTarget ?? (several ? 2 : 4)),
    maxAttempts: retry?.maxAttempts ?? (several ? 6 : 4),
    maxWaitMs: retry?.maxWaitMs ?? 20_000,
    ...(options.timeouts?.deadlineMs === undefined
      ? {}
      : { deadlineMs: options.timeouts.deadlineMs }),
    fallbackOn: options.fallbackOn ?? DEFAULT_FALLBACK_ON,
  };
}
