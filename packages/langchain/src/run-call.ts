import {
  type AttemptRecord,
  type CallReport,
  type CallWatch,
  callReport,
  type Diagnosis,
  execute,
  renewCredentials,
  systemClock,
  type Target,
  tellFailure,
  watchCall,
} from '@caprock/core';
import { timeoutError } from './chunk-shape.ts';
import { diagnose } from './diagnose.ts';
import type { ChatModelLike } from './host.ts';
import { type PendingCall, type PreparedTarget, prepareTarget } from './prepare-target.ts';
import { presentError } from './present-error.ts';
import { wordingOf } from './remedy-text.ts';
import { targetHost } from './target-model.ts';

/** A call that was answered. */
export interface AnsweredCall<Value> {
  readonly value: Value;
  readonly target: Target<ChatModelLike>;
  readonly prepared: PreparedTarget;
  readonly report: CallReport;
}

/**
 * Sends a call to its targets, one after the other, as the policy says.
 * @throws What the first target threw, presented.
 */
export async function runCall<Value>(
  call: PendingCall,
  send: (prepared: PreparedTarget, watch: CallWatch) => Promise<Value>,
): Promise<AnsweredCall<Value>> {
  try {
    return await tryTargets(call, send);
  } catch (error) {
    throw tellFailure(error, call.announce, { signal: call.options.signal });
  }
}

async function tryTargets<Value>(
  call: PendingCall,
  send: (prepared: PreparedTarget, watch: CallWatch) => Promise<Value>,
): Promise<AnsweredCall<Value>> {
  const { announce } = call;
  const { plan, options, requested, memory, policy } = call.wrapped;
  const { signal } = call.options;
  const timedOut = (message: string) => timeoutError(message, wordingOf(options));
  const startedAt = Date.now();
  const { deadlineMs } = options.timeouts ?? {};
  const learned = await memory.open(announce, { signal, deadlineMs });
  const ready = new Map<Target, PreparedTarget>();
  const prepare = (target: Target<ChatModelLike>) => {
    const prepared = ready.get(target) ?? prepareTarget(call, target);
    ready.set(target, prepared);
    return prepared;
  };
  try {
    prepare(learned.current(plan[0]));
  } catch (error) {
    throw failure(error, call);
  }
  const executed = await execute({
    targets: plan,
    startedAt,
    attempt: async (target) => {
      const prepared = prepare(target);
      const watch = watchCall({ timeouts: options.timeouts, startedAt, signal, timedOut });
      return send(prepared, watch);
    },
    diagnose: (error, target) => diagnosisFor(error, call, target, ready.get(target)),
    policy,
    clock: systemClock,
    cooldowns: learned.cooldowns,
    current: learned.current,
    learn: learned.learn,
    renewCredentials: async (target) => {
      const host = targetHost(target, call.view, call.wrapped);
      return host !== undefined && (await renewCredentials(host.client));
    },
    signal,
    onEvent: announce,
  });
  if (!executed.ok) throw failure(executed.error, call, executed);
  const { value, target, attempts } = executed;
  const prepared = prepare(target);
  return {
    value,
    target,
    prepared,
    report: callReport(target, requested, prepared.repairs, attempts),
  };
}

/** Presents an error of a call, with what it took until then. */
export function failure(
  error: unknown,
  call: PendingCall,
  { diagnosis, attempts = [] }: { diagnosis?: Diagnosis; attempts?: readonly AttemptRecord[] } = {},
): unknown {
  const { options, plan } = call.wrapped;
  const known = diagnosis ?? diagnosisFor(error, call, plan[0]);
  return presentError(error, {
    diagnosis: known,
    attempts,
    wording: wordingOf(options),
    retryable: options.retry === false && known.retry === 'backoff',
  });
}

function diagnosisFor(
  error: unknown,
  call: PendingCall,
  { modelId, region }: Target,
  prepared?: PreparedTarget,
): Diagnosis {
  const request = prepared?.request();
  const context = {
    ...(request ? { request } : {}),
    hasUserMessage: call.translation.turns.some(({ role }) => role === 'user'),
    modelId,
    ...(region === undefined ? {} : { region }),
    aborted: call.options.signal?.aborted === true,
  };
  return diagnose(error, context, call.wrapped.options.exposeRequest);
}
