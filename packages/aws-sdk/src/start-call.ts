import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import {
  type Announce,
  announcer,
  type CallWatch,
  CaprockError,
  callMemory,
  callReport,
  classifyError,
  type Diagnosis,
  draftFromChat,
  type Executed,
  execute,
  modeOf,
  observe,
  planTargets,
  policyFor,
  prepareRequest,
  type RepairResult,
  type RequestDraft,
  recommendModels,
  renewCredentials,
  resolvedEvent,
  systemClock,
  type Target,
  tellFailure,
  watchCall,
  withinCall,
} from '@caprock/core';
import { type Clients, clientsOf } from './clients.ts';
import { loadEnvFile } from './env-file.ts';
import { timeoutError } from './event-shape.ts';
import { explanationOf } from './explanation-of.ts';
import type { ChatMessage, SafeClaudeOptions } from './safe-claude-options.ts';
import type { SafeClaudeFailure, SafeClaudeSuccess } from './safe-claude-result.ts';
import { type ConverseInput, inputOf } from './to-wire.ts';

/** The answer to a request that may be long enough for most and ends a model that rambles. */
const MAX_TOKENS = 4_096;
/** The model that was asked for and two others. */
const LONGEST_CHAIN = 3;

/** What one request sends, and where. */
export interface Sending {
  readonly client: BedrockRuntimeClient;
  readonly input: ConverseInput;
  readonly watch: CallWatch;
}

/** A request that was answered. */
export interface Sent<Value> {
  readonly value: Value;
  readonly prepared: RepairResult;
  readonly report: Pick<SafeClaudeSuccess, 'model' | 'region' | 'repairs' | 'attempts'>;
  /** The name that was asked for. */
  readonly requested: string;
  readonly announce: Announce;
}

/**
 * Sends a chat to its targets, one after the other, as the policy says.
 * @returns The answer, or why there is none.
 * @throws What the options throw when they are read.
 */
export async function startCall<Value>(
  chat: string | readonly ChatMessage[],
  given: SafeClaudeOptions,
  send: (sending: Sending) => Promise<Value>,
): Promise<Sent<Value> | SafeClaudeFailure> {
  const { lang, signal } = given;
  const startedAt = Date.now();
  const timedOut = (message: string) => timeoutError(message, lang);
  const announce = announcer(given.onEvent, lang);
  try {
    loadEnvFile(given.envFile);
    const mode = modeOf(given);
    const options = mode === 'on' ? given : plainly(given);
    const clients = await withinCall(clientsOf(options), { signal });
    if (mode === 'observe') observe(announce, (tell) => rehearse(chat, given, clients, tell));
    const plan = planOf(options, clients.region);
    const draft = draftOf(chat, options);
    const memory = callMemory(plan, options, { own: clients.memory });
    const { deadlineMs } = options.timeouts ?? {};
    const learned = await memory.open(announce, { signal, deadlineMs });
    const ready = new Map<Target, RepairResult>();
    const prepare = (target: Target): RepairResult => {
      const known = ready.get(target);
      if (known) return known;
      const resolved = resolvedEvent(target);
      if (resolved) announce(resolved);
      const asked = { ...draft, modelId: target.modelId };
      const made = prepareRequest(asked, target, options, announce);
      ready.set(target, made);
      return made;
    };
    // A conversation that the first target's rules refuse is no attempt: nothing is sent.
    prepare(learned.current(plan[0]));
    const executed: Executed<Target<never>, Value> = await execute({
      targets: plan,
      startedAt,
      attempt: async (target) =>
        await send({
          client: clients.clientFor(target.region ?? clients.region),
          input: inputOf(prepare(target).draft),
          watch: watchCall({ timeouts: options.timeouts, startedAt, signal, timedOut }),
        }),
      diagnose: (error, target) => diagnose(error, options, target, ready.get(target)?.draft),
      policy: policyFor(plan.length, options),
      clock: systemClock,
      cooldowns: learned.cooldowns,
      current: learned.current,
      learn: learned.learn,
      renewCredentials: async (target) =>
        await renewCredentials(clients.clientFor(target.region ?? clients.region)),
      signal,
      onEvent: announce,
    });
    if (!executed.ok) return failureOf(executed.diagnosis, lang, executed.attempts);
    const { value, target, attempts } = executed;
    const prepared = prepare(target);
    const requested = plan[0].name;
    const { model, region, repairs } = callReport(target, requested, prepared.repairs, attempts);
    const report = { model, region, repairs, attempts };
    return { value, prepared, report, requested, announce };
  } catch (error) {
    tellFailure(error, announce, { signal });
    return failureOf(diagnose(error, given), lang);
  }
}

/** The options of a call that is sent once and as it is. */
function plainly(options: SafeClaudeOptions): SafeClaudeOptions {
  // Without a name of the caller's own there is one to be found.
  const named = options.model === undefined ? {} : ({ resolve: false } as const);
  const never = { repair: false, retry: false, learn: false, cooldowns: false } as const;
  return { ...options, ...never, ...named, fallbacks: [] };
}

/** Does what comes before a request to the first target, for its events alone. */
function rehearse(
  chat: string | readonly ChatMessage[],
  options: SafeClaudeOptions,
  { region }: Clients,
  announce: Announce,
): Target {
  const [target] = planOf(options, region);
  const resolved = resolvedEvent(target);
  if (resolved) announce(resolved);
  const draft = { ...draftOf(chat, options), modelId: target.modelId };
  prepareRequest(draft, target, options, announce);
  return target;
}

/** Says why there is no answer: the title, what the service or the SDK said, and the steps. */
export function failureOf(
  diagnosis: Diagnosis,
  lang: SafeClaudeOptions['lang'],
  attempts: SafeClaudeFailure['attempts'] = [],
): SafeClaudeFailure {
  const { title, steps } = explanationOf(diagnosis, lang);
  const said = diagnosis.signal.message;
  const content = [title, ...(said === '' ? [] : [said]), ...steps].join('\n');
  return { success: false, content, model: null, diagnosis, steps, attempts };
}

/** Says why there is no answer where the options are none, or throw when they are read. */
export function failureOutside(error: unknown): SafeClaudeFailure {
  return failureOf(classifyError(error), 'en');
}

/** What an error of a call means. */
export function diagnose(
  error: unknown,
  { signal }: SafeClaudeOptions,
  target?: Target,
  request?: RequestDraft,
): Diagnosis {
  if (CaprockError.isInstance(error)) return error.diagnosis;
  return classifyError(error, {
    aborted: signal?.aborted === true,
    ...(target ? { modelId: target.modelId } : {}),
    ...(target?.region === undefined ? {} : { region: target.region }),
    ...(request
      ? { request, hasUserMessage: request.messages.some(({ role }) => role === 'user') }
      : {}),
  });
}

function planOf(options: SafeClaudeOptions, region: string) {
  if (options.model !== undefined) {
    return planTargets<never>({ ...options, model: options.model, region });
  }
  const scope = options.scope ?? 'geo';
  const [model = 'claude-sonnet', ...cheaper] = recommendModels({ region, scope });
  const fallbacks = options.fallbacks ?? cheaper.slice(0, LONGEST_CHAIN - 1);
  return planTargets<never>({ ...options, model, fallbacks, region });
}

function draftOf(chat: string | readonly ChatMessage[], options: SafeClaudeOptions): RequestDraft {
  const { system, maxTokens = MAX_TOKENS, temperature, stopSequences, tools, toolChoice } = options;
  const messages = typeof chat === 'string' ? [{ role: 'user', content: chat }] : chat;
  const settings = {
    max_tokens: maxTokens,
    temperature,
    stop: stopSequences,
    tools,
    tool_choice: toolChoice,
  };
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  const draft = draftFromChat({ messages, ...Object.fromEntries(given) }, '');
  return system === undefined ? draft : { ...draft, system: [{ text: system }, ...draft.system] };
}
