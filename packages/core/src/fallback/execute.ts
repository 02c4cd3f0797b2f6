import type { Diagnosis } from '../errors/types.ts';
import type { AttemptRecord, CaprockEvent } from '../events.ts';
import type { FallbackReason } from '../options.ts';
import { fullJitter } from './backoff.ts';
import type { Clock } from './clock.ts';
import { fallbackReason } from './fallback-reason.ts';
import { helps, type Target } from './target.ts';

/** How often, how long, and for which causes a call goes on. */
export interface ExecutePolicy {
  /** Requests to one target. */
  readonly attemptsPerTarget: number;
  /** Requests in all. */
  readonly maxAttempts: number;
  /** The longest single wait, in milliseconds. A longer retry-after ends the tries of a target. */
  readonly maxWaitMs: number;
  readonly fallbackOn: readonly FallbackReason[];
}

/** What `execute` runs and whom it tells. */
export interface ExecuteOptions<Chosen extends Target, Value> {
  /** In order of preference; at least one. */
  readonly targets: readonly [Chosen, ...Chosen[]];
  /** Sends one request. What it throws is diagnosed. */
  readonly attempt: (target: Chosen) => Promise<Value>;
  readonly diagnose: (error: unknown, target: Chosen) => Diagnosis;
  readonly policy: ExecutePolicy;
  readonly clock: Clock;
  /** The caller's own: ends every wait. */
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: CaprockEvent) => void) | undefined;
}

/** How a call came out. */
export type Executed<Chosen extends Target, Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      readonly target: Chosen;
      readonly attempts: readonly AttemptRecord[];
    }
  | {
      readonly ok: false;
      /** What the first target threw last: the one the caller asked for. */
      readonly error: unknown;
      readonly diagnosis: Diagnosis;
      readonly attempts: readonly AttemptRecord[];
    };

interface Failure {
  readonly error: unknown;
  readonly diagnosis: Diagnosis;
}

/**
 * The one retry loop: tries a target as often as the diagnosis and the policy allow, then the next
 * target that the diagnosis says may help. Never tries again what will fail again.
 * @throws The signal's reason when it is aborted during a wait.
 */
export async function execute<Chosen extends Target, Value>(
  options: ExecuteOptions<Chosen, Value>,
): Promise<Executed<Chosen, Value>> {
  const attempts: AttemptRecord[] = [];
  let first: Failure | undefined;
  let target: Chosen | undefined = options.targets[0];
  while (target !== undefined) {
    const outcome: { value: Value } | Failure = await tryTarget(target, attempts, options);
    if ('value' in outcome) return { ok: true, value: outcome.value, target, attempts };
    first ??= outcome;
    target = nextTarget(target, outcome.diagnosis, attempts.length, options);
  }
  const { error, diagnosis } = first as Failure;
  options.onEvent?.({ type: 'gave-up', kind: diagnosis.kind, attempts });
  return { ok: false, error, diagnosis, attempts };
}

async function tryTarget<Chosen extends Target, Value>(
  target: Chosen,
  attempts: AttemptRecord[],
  options: ExecuteOptions<Chosen, Value>,
): Promise<{ value: Value } | Failure> {
  const { policy, clock, signal, onEvent } = options;
  const { modelId: model, region } = target;
  for (let retry = 0; ; retry += 1) {
    onEvent?.({ type: 'attempt', model, region, attempt: attempts.length + 1 });
    try {
      const value = await options.attempt(target);
      attempts.push({ model, region });
      return { value };
    } catch (error) {
      const diagnosis = options.diagnose(error, target);
      const { kind, signal: thrown } = diagnosis;
      const { status } = thrown;
      attempts.push({ model, region, kind, ...(status === undefined ? {} : { status }) });
      const waitMs = diagnosis.retryAfterMs ?? fullJitter(retry, clock.random());
      const again =
        diagnosis.retry === 'backoff' &&
        retry + 1 < policy.attemptsPerTarget &&
        attempts.length < policy.maxAttempts &&
        waitMs <= policy.maxWaitMs;
      if (!again) return { error, diagnosis };
      onEvent?.({ type: 'retry', model, region, kind, waitMs });
      await clock.sleep(waitMs, signal);
    }
  }
}

function nextTarget<Chosen extends Target, Value>(
  failed: Chosen,
  diagnosis: Diagnosis,
  sent: number,
  { targets, policy, onEvent }: ExecuteOptions<Chosen, Value>,
): Chosen | undefined {
  const reason = fallbackReason(diagnosis);
  if (reason === undefined || !policy.fallbackOn.includes(reason) || sent >= policy.maxAttempts) {
    return undefined;
  }
  const next = targets
    .slice(targets.indexOf(failed) + 1)
    .find((candidate) => helps(diagnosis, failed, candidate));
  if (next) {
    onEvent?.({
      type: 'fallback',
      from: { model: failed.modelId, region: failed.region },
      to: { model: next.modelId, region: next.region },
      kind: diagnosis.kind,
    });
  }
  return next;
}
