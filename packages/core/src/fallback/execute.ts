import type { Diagnosis } from '../errors/types.ts';
import type { AttemptRecord } from '../events.ts';
import type { FallbackReason } from '../options.ts';
import type { Announce } from './announce.ts';
import { fullJitter } from './backoff.ts';
import type { Clock } from './clock.ts';
import { fallbackReason } from './fallback-reason.ts';
import { mend } from './mend.ts';
import { helps, type Target } from './target.ts';
import type { TargetCooldowns } from './target-cooldowns.ts';

/** A timeout of our own: what was too slow twice is too slow. */
const RETRIED_TIMEOUTS = 1;

/** How often, how long, and for which causes a call goes on. */
export interface ExecutePolicy {
  /** Requests to one target. */
  readonly attemptsPerTarget: number;
  /** Requests in all; a request with a cure is one beyond. */
  readonly maxAttempts: number;
  /** The longest single wait, in milliseconds. A longer retry-after ends the tries of a target. */
  readonly maxWaitMs: number;
  /** Milliseconds from the start of the call: no wait goes beyond, and no request starts after. */
  readonly deadlineMs?: number;
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
  /** When the call began, in milliseconds since 1970. Default: now. */
  readonly startedAt?: number;
  /** The pauses of the targets, where they are kept. */
  readonly cooldowns?: TargetCooldowns | undefined;
  /** The target as it is to be called now: with what refusals have taught. */
  readonly current?: ((target: Chosen) => Chosen) | undefined;
  /** Learns from a refusal: whether the next request to the target will be another one. */
  readonly learn?: ((target: Chosen, diagnosis: Diagnosis) => boolean) | undefined;
  /** Asks for credentials anew once they have expired: whether other ones came. */
  readonly renewCredentials?: ((target: Chosen) => Promise<boolean>) | undefined;
  /** The caller's own: ends every wait. */
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: Announce | undefined;
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

/** One call on its way. */
interface Run<Chosen extends Target, Value> extends ExecuteOptions<Chosen, Value> {
  readonly attempts: AttemptRecord[];
  /** What each target that was given up threw last, in the order in which they were tried. */
  readonly failures: Map<Chosen, Failure>;
  /** Milliseconds since 1970; infinite where there is no deadline. */
  readonly deadline: number;
  readonly now: () => number;
}

/**
 * The one retry loop: tries a target as often as the diagnosis and the policy allow, then the next
 * target that the diagnosis says may help. Never tries again what will fail again. Targets that cool
 * down come last; when all of them do, the one due soonest is tried.
 * @throws The signal's reason when it is aborted during a wait, or by a time limit during a request.
 */
export async function execute<Chosen extends Target, Value>(
  options: ExecuteOptions<Chosen, Value>,
): Promise<Executed<Chosen, Value>> {
  const now = options.clock.now ?? Date.now;
  const { startedAt = now() } = options;
  const deadline = startedAt + (options.policy.deadlineMs ?? Number.POSITIVE_INFINITY);
  const attempts: AttemptRecord[] = [];
  const failures = new Map<Chosen, Failure>();
  const run: Run<Chosen, Value> = { ...options, attempts, failures, deadline, now };
  let target: Chosen | undefined = await readiest(options.targets, options.cooldowns);
  while (target !== undefined) {
    const outcome: { value: Value } | Failure = await tryTarget(target, run);
    if ('value' in outcome) {
      const answered = options.current?.(target) ?? target;
      return { ok: true, value: outcome.value, target: answered, attempts };
    }
    failures.set(target, outcome);
    // Who has no patience left is told so, whatever went wrong before.
    if (outcome.diagnosis.kind === 'aborted') return givenUp(outcome, run);
    target = await nextTarget(target, outcome.diagnosis, run);
  }
  // The target that the caller asked for says why, where it was asked at all.
  const [earliest] = failures.values();
  return givenUp(failures.get(options.targets[0]) ?? (earliest as Failure), run);
}

function givenUp<Chosen extends Target, Value>(
  { error, diagnosis }: Failure,
  { attempts, onEvent }: Run<Chosen, Value>,
): Executed<Chosen, Value> {
  onEvent?.({ type: 'gave-up', kind: diagnosis.kind, attempts });
  return { ok: false, error, diagnosis, attempts };
}

/** The first of some targets that does not cool down, else the one due soonest. */
async function readiest<Chosen extends Target>(
  targets: readonly Chosen[],
  cooldowns: TargetCooldowns | undefined,
): Promise<Chosen | undefined> {
  if (!cooldowns) return targets[0];
  let soonest: { target: Chosen; until: number } | undefined;
  for (const target of targets) {
    const standing = await cooldowns.standing(target);
    if (standing.state !== 'cooling') return target;
    if (!soonest || standing.until < soonest.until) soonest = { target, until: standing.until };
  }
  return soonest?.target;
}

async function tryTarget<Chosen extends Target, Value>(
  target: Chosen,
  run: Run<Chosen, Value>,
): Promise<{ value: Value } | Failure> {
  const { policy, clock, signal, onEvent } = run;
  let mended = false;
  let timeouts = 0;
  for (let retry = 0; ; retry += 1) {
    const outcome = await sendOnce(target, run);
    if ('value' in outcome) return outcome;
    const { diagnosis } = outcome;
    if (!mended && (await mend(target, outcome, run))) {
      mended = true;
      continue;
    }
    const isDown = await coolDown(target, diagnosis, run);
    if (diagnosis.kind === 'timeout' && diagnosis.signal.local) timeouts += 1;
    const waitMs = diagnosis.retryAfterMs ?? fullJitter(retry, clock.random());
    const again = timeouts <= RETRIED_TIMEOUTS && retry + 1 < policy.attemptsPerTarget;
    if (!again || isDown || !mayWait(diagnosis, waitMs, run)) return outcome;
    const { modelId: model, region } = target;
    onEvent?.({ type: 'retry', model, region, kind: diagnosis.kind, waitMs });
    await clock.sleep(waitMs, signal);
  }
}

async function sendOnce<Chosen extends Target, Value>(
  target: Chosen,
  run: Run<Chosen, Value>,
): Promise<{ value: Value } | Failure> {
  const { attempts, onEvent } = run;
  const current = run.current?.(target) ?? target;
  const { modelId: model, region } = current;
  onEvent?.({ type: 'attempt', model, region, attempt: attempts.length + 1 });
  try {
    const value = await run.attempt(current);
    attempts.push({ model, region });
    const told = run.cooldowns?.answered(target);
    if (told) await told;
    return { value };
  } catch (error) {
    const diagnosis = run.diagnose(error, current);
    const { kind, signal } = diagnosis;
    const { status } = signal;
    attempts.push({ model, region, kind, ...(status === undefined ? {} : { status }) });
    // What fails when the caller's own time is over says nothing of the target.
    if (run.signal?.aborted) run.cooldowns?.left(target);
    if (kind !== 'aborted') run.signal?.throwIfAborted();
    return { error, diagnosis };
  }
}

/** Whether a wait and one more request stand to reason, and are within the limits of the call. */
function mayWait<Chosen extends Target, Value>(
  diagnosis: Diagnosis,
  waitMs: number,
  { attempts, policy, deadline, now }: Run<Chosen, Value>,
): boolean {
  return (
    diagnosis.retry === 'backoff' &&
    attempts.length < policy.maxAttempts &&
    waitMs <= policy.maxWaitMs &&
    now() + waitMs < deadline
  );
}

/**
 * Pauses a target. Whether nobody is to insist: other callers have met the same just now, and there
 * is another target.
 */
async function coolDown<Chosen extends Target, Value>(
  target: Chosen,
  diagnosis: Diagnosis,
  run: Run<Chosen, Value>,
): Promise<boolean> {
  const { cooldowns, onEvent, policy } = run;
  const cooldown = await cooldowns?.failed(target, diagnosis);
  if (!cooldown) return false;
  const { modelId: model, region } = target;
  onEvent?.({ type: 'cooldown', model, region, kind: cooldown.kind, until: cooldown.until });
  const others = candidates(target, diagnosis, run);
  return cooldown.failures > policy.attemptsPerTarget && others.length > 0;
}

async function nextTarget<Chosen extends Target, Value>(
  failed: Chosen,
  diagnosis: Diagnosis,
  run: Run<Chosen, Value>,
): Promise<Chosen | undefined> {
  const next = await readiest(candidates(failed, diagnosis, run), run.cooldowns);
  if (next) {
    run.onEvent?.({
      type: 'fallback',
      from: { model: failed.modelId, region: failed.region },
      to: { model: next.modelId, region: next.region },
      kind: diagnosis.kind,
    });
  }
  return next;
}

/** The targets that may still answer where one has failed. */
function candidates<Chosen extends Target, Value>(
  failed: Chosen,
  diagnosis: Diagnosis,
  { targets, policy, attempts, failures, deadline, now }: Run<Chosen, Value>,
): readonly Chosen[] {
  const reason = fallbackReason(diagnosis);
  const isOver = attempts.length >= policy.maxAttempts || now() >= deadline;
  if (reason === undefined || !policy.fallbackOn.includes(reason) || isOver) return [];
  return targets.filter(
    (candidate) =>
      candidate !== failed && !failures.has(candidate) && helps(diagnosis, failed, candidate),
  );
}
