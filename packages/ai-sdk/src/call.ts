import {
  type Announce,
  type AttemptRecord,
  announcer,
  type CallMemory,
  type CallWatch,
  classifyError,
  type Diagnosis,
  type ExecutePolicy,
  execute,
  type ModelTraits,
  type Plan,
  prepareRequest,
  type Repair,
  type RequestDraft,
  type Restore,
  resolvedEvent,
  systemClock,
  type Target,
  tellFailure,
  watchCall,
} from '@caprock/core';
import { onceGivenUp, rememberGivenUp } from './errors/given-up.ts';
import { hideAnswer, hideContents } from './errors/hide-contents.ts';
import { tellError } from './errors/tell-error.ts';
import { readChatOptions } from './gateway/read-chat-options.ts';
import { writeChatOptions } from './gateway/write-chat-options.ts';
import {
  settlesOutputFormat,
  signatureKeysOf,
  speaksChatApi,
  takesSystemInMessages,
} from './host-traits.ts';
import type { CallableModel, CallOptions, HostModel } from './host-types.ts';
import type { AiSdkOptions } from './options.ts';
import { providerReads } from './provider-reads.ts';
import { repairedOptions } from './repaired-options.ts';
import { timeoutError } from './stream/stream-shape.ts';

/** What a guarded model may call, in order of preference. */
export interface ModelPlan {
  readonly targets: Plan<HostModel>;
  /** The host's model of a target; the id it was built with is the target's. */
  readonly modelOf: (target: Target<HostModel>) => CallableModel;
  readonly memory: CallMemory<HostModel>;
  readonly policy: ExecutePolicy;
}

/** One call of `doGenerate` or `doStream`. */
export interface Call<Value> {
  readonly plan: ModelPlan;
  readonly settings: AiSdkOptions;
  readonly options: CallOptions;
  /** Sends one request, within its limits of time. */
  readonly send: (model: CallableModel, options: CallOptions, watch: CallWatch) => Promise<Value>;
}

/** A call that was answered, and everything that is to be told about it. */
export interface Answered<Value> {
  readonly value: Value;
  readonly target: Target<HostModel>;
  /** The name that the caller asked for. */
  readonly requested: string;
  readonly repairs: readonly Repair[];
  /** The request as it was sent. */
  readonly request: RequestDraft;
  readonly restore: Restore;
  readonly attempts: readonly AttemptRecord[];
  readonly announce: Announce;
}

interface Prepared {
  readonly model: CallableModel;
  readonly options: CallOptions;
  readonly repairs: readonly Repair[];
  readonly request: RequestDraft;
  readonly restore: Restore;
}

/**
 * Repairs a call for each target that it goes to, sends it, and retries and falls back as the
 * diagnosis says.
 * @throws The host's own error, diagnosed; a CaprockError when the conversation cannot be repaired;
 * what the caller's signal was aborted with.
 */
export async function runCall<Value>(call: Call<Value>): Promise<Answered<Value>> {
  const announce = announcer(call.settings.onEvent, call.settings.lang);
  try {
    return await tryTargets(call, announce);
  } catch (error) {
    throw tellFailure(error, announce, { signal: call.options.abortSignal });
  }
}

async function tryTargets<Value>(call: Call<Value>, announce: Announce): Promise<Answered<Value>> {
  const { plan, settings, options, send } = call;
  const { targets, memory } = plan;
  const { abortSignal: signal } = options;
  const timedOut = (message: string) => timeoutError(message, settings);
  const startedAt = Date.now();
  const { deadlineMs } = settings.timeouts ?? {};
  const learned = await memory.open(announce, { signal, deadlineMs });
  const prepared = new Map<Target<HostModel>, Prepared>();
  const prepare = (target: Target<HostModel>): Prepared => {
    const ready = prepared.get(target) ?? prepareFor(target, plan.modelOf(target), call, announce);
    prepared.set(target, ready);
    return ready;
  };
  // A conversation that the first target's rules refuse is no attempt: nothing is sent.
  prepare(learned.current(targets[0]));
  const executed = await execute({
    targets,
    startedAt,
    attempt: (target) => {
      const { model, options: repaired } = prepare(target);
      const watch = watchCall({ timeouts: settings.timeouts, startedAt, signal, timedOut });
      return send(model, repaired, watch);
    },
    diagnose: (error, target) =>
      diagnose(error, { target, request: prepared.get(target)?.request, options, settings }),
    policy: plan.policy,
    clock: systemClock,
    cooldowns: learned.cooldowns,
    current: learned.current,
    learn: learned.learn,
    signal,
    onEvent: announce,
  });
  if (!executed.ok) {
    const { error, diagnosis } = executed;
    if (signal?.aborted) throw error;
    const final = settings.retry !== false;
    const told = tellError(error, diagnosis, { ...settings, final });
    if (final) rememberGivenUp(told);
    throw told;
  }
  const { value, target, attempts } = executed;
  const { repairs, request, restore } = prepare(target);
  const requested = targets[0].name;
  return { value, target, requested, repairs, request, restore, attempts, announce };
}

/**
 * Makes a call ready for its first target, and sends nothing.
 * @returns The target.
 */
export function prepareFirst(
  call: Pick<Call<unknown>, 'plan' | 'options' | 'settings'>,
  announce: Announce,
): Target {
  const [first] = call.plan.targets;
  prepareFor(first, call.plan.modelOf(first), call, announce);
  return first;
}

/** What an error is an answer to. */
export interface Asked {
  readonly target: Target;
  /** As it was sent; absent where it could not be made. */
  readonly request: RequestDraft | undefined;
  readonly options: CallOptions;
  readonly settings: AiSdkOptions;
}

/** Says what an error of one target means, and takes the conversation off it. */
export function diagnose(error: unknown, { target, request, options, settings }: Asked): Diagnosis {
  const { modelId, region } = target;
  const { prompt, abortSignal } = options;
  if (!settings.exposeRequest) hideContents(error);
  const diagnosis = classifyError(error, {
    modelId,
    ...(request ? { request } : {}),
    ...(region === undefined ? {} : { region }),
    hasUserMessage: prompt.some(({ role }) => role === 'user' || role === 'tool'),
    aborted: abortSignal?.aborted === true,
  });
  if (settings.gateway && !settings.exposeRequest) hideAnswer(error);
  return onceGivenUp(error, diagnosis);
}

function prepareFor(
  target: Target<HostModel>,
  model: CallableModel,
  { options, settings }: Pick<Call<unknown>, 'options' | 'settings'>,
  announce: Announce,
): Prepared {
  const resolved = resolvedEvent(target);
  if (resolved) announce(resolved);
  const traits: ModelTraits =
    takesSystemInMessages(model) || !target.traits.systemInMessages
      ? target.traits
      : { ...target.traits, systemInMessages: false };
  // To a chat model of another vendor, which may stand among the fallbacks, LiteLLM's words say nothing.
  const isLiteLlm = settings.gateway === true && speaksChatApi(model);
  const read = isLiteLlm ? readChatOptions(options, model, traits) : options;
  const { repaired, result, plain } = repairedOptions(read, {
    modelId: target.modelId,
    signatureKeys: signatureKeysOf(model),
    specificationVersion: model.specificationVersion,
    traits,
    outputFormat: isLiteLlm && settlesOutputFormat(model, traits),
    repair: (draft) => prepareRequest(draft, { ...target, traits }, settings, announce),
  });
  let sent = repaired;
  if (isLiteLlm) sent = writeChatOptions(repaired, model);
  else if (!plain) sent = providerReads(repaired, model);
  return {
    model,
    options: sent,
    repairs: result.repairs,
    request: result.draft,
    restore: result.restore,
  };
}
