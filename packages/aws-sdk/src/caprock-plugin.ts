import type {
  BedrockRuntimeClient,
  ConverseResponse,
  ConverseStreamOutput,
  ConverseStreamResponse,
  ServiceInputTypes,
  ServiceOutputTypes,
  TokenUsage,
} from '@aws-sdk/client-bedrock-runtime';
import {
  type Announce,
  type AttemptRecord,
  announcer,
  type CaprockOptions,
  classifyError,
  guardStream,
  modeOf,
  observe,
  observeFailure,
  planTargets,
  prepareRequest,
  type RequestDraft,
  type Restore,
  resolvedEvent,
  type StreamEnd,
  type Target,
  tellFailure,
  tellStreamEnd,
} from '@caprock/core';
import { type CountedCall, countAttempts } from './count-attempts.ts';
import { eventShape, wholeAnswer } from './event-shape.ts';
import { isConverseInput } from './is-converse-input.ts';
import { namedRegion } from './region.ts';
import { restoreEvents } from './restore-events.ts';
import { restoreContent } from './restore-output.ts';
import { tellError } from './tell-error.ts';
import { type ConverseInput, draftFrom, inputOf } from './to-wire.ts';
import { toldAnswer } from './told-answer.ts';

/** The options of `caprockPlugin`: retries and other targets are the client's own. */
export interface CaprockPluginOptions
  extends Pick<
    CaprockOptions,
    'baseModel' | 'lang' | 'mode' | 'onEvent' | 'repair' | 'resolve' | 'retired' | 'scope'
  > {
  /** The region of the client. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION`. */
  readonly region?: string;
  /**
   * `true`: errors keep the HTTP answer that the SDK pins to them (`$response`), through which the
   * request is reached with session token, signature and contents. Default `false`: only its status
   * and headers are kept.
   */
  readonly exposeRequest?: boolean;
}

type Handler = (args: { input: ServiceInputTypes; request?: unknown }) => Promise<{
  output: ServiceOutputTypes;
  response: unknown;
}>;

/** The commands that are repaired and resolved. */
const CONVERSING: ReadonlySet<string> = new Set(['ConverseCommand', 'ConverseStreamCommand']);

/** What `client.middlewareStack.use` takes. */
export type CaprockPlugin = Parameters<BedrockRuntimeClient['middlewareStack']['use']>[0];

/**
 * A plugin for the middleware stack of a `BedrockRuntimeClient`: what Converse and ConverseStream are
 * given is repaired and its model's name resolved, a stream without its stop event is an error, and
 * errors stay the SDK's own: title and first step stand under their text, `diagnosis` beside it.
 * Other commands, and an input that is none of Converse, pass untouched, their errors told alike. Retries stay the client's own.
 * @throws CaprockError, out of a call, when its conversation cannot be repaired or its model's name
 * means no model that can be called.
 */
export function caprockPlugin(options: CaprockPluginOptions = {}): CaprockPlugin {
  const calls = new WeakMap<object, CountedCall>();
  const middleware =
    (next: Handler, { commandName }: { commandName?: string }): Handler =>
    async (args) => {
      const mode = modeOf(options);
      if (mode === 'off') return await next(args);
      if (!CONVERSING.has(commandName ?? '') || !isConverseInput(args.input)) {
        return await passing(() => next(args), options, mode);
      }
      const announce = announcer(options.onEvent, options.lang);
      const input = args.input as ConverseInput;
      if (mode === 'observe') {
        const answered = observe(announce, (tell) => prepare(input, options, tell).target);
        const result = await observed(() => next(args), input, options, announce);
        answered();
        return result;
      }
      const attempts: AttemptRecord[] = [];
      try {
        const prepared = prepare(input, options, announce);
        const { target, draft } = prepared;
        const own = inputOf(draft);
        const { modelId: model, region } = target;
        const call: CountedCall = { announce, model, region, attempts };
        calls.set(own, call);
        const run = async () => {
          const result = await next({ ...args, input: own });
          return { ...result, output: settleOutput(result.output, { ...prepared, call, options }) };
        };
        return await diagnosed(run, options, prepared);
      } catch (error) {
        throw tellFailure(error, announce, { attempts });
      }
    };
  return {
    applyToStack(stack) {
      stack.add(middleware as never, {
        name: 'caprock',
        step: 'initialize',
        priority: 'high',
        override: true,
      });
      stack.add(countAttempts(calls) as never, {
        name: 'caprockAttempts',
        step: 'finalizeRequest',
        priority: 'low',
        override: true,
      });
    },
  };
}

/** Another command: nothing of it is ours but what its errors mean. */
async function passing<Value>(
  run: () => Promise<Value>,
  options: CaprockPluginOptions,
  mode: 'on' | 'observe',
): Promise<Value> {
  return await (mode === 'on' ? diagnosed(run, options) : run());
}

interface Prepared {
  readonly target: Target;
  readonly draft: RequestDraft;
  readonly restore: Restore;
}

/** Tells what would have been said of an error, and leaves it as it is. */
async function observed<Value>(
  run: () => Promise<Value>,
  { modelId = '', messages = [] }: ConverseInput,
  options: CaprockPluginOptions,
  announce: Announce,
): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    const region = namedRegion(options.region);
    observeFailure(announce, error, {
      modelId,
      region,
      hasUserMessage: messages.some(({ role }) => role === 'user'),
    });
    throw error;
  }
}

function prepare(
  input: ConverseInput,
  options: CaprockPluginOptions,
  announce: Announce,
): Prepared {
  const draft = draftFrom(input);
  const region = namedRegion(options.region);
  const [target] = planTargets({ ...options, model: draft.modelId, region });
  const resolved = resolvedEvent(target);
  if (resolved) announce(resolved);
  const prepared = prepareRequest({ ...draft, modelId: target.modelId }, target, options, announce);
  return { target, draft: prepared.draft, restore: prepared.restore };
}

/** A request that was answered. */
interface Sent extends Prepared {
  readonly call: CountedCall;
  readonly options: CaprockPluginOptions;
}

function settleOutput(output: ServiceOutputTypes, sent: Sent): ServiceOutputTypes {
  const { restore, call, target, options } = sent;
  const { stream } = output as ConverseStreamResponse;
  if (stream) {
    const guarded = guardedEvents(stream, sent);
    return { ...output, stream: restoreEvents(guarded, restore) } as ServiceOutputTypes;
  }
  const { usage } = wholeAnswer(output as ConverseResponse, options.lang);
  const answer = toldAnswer({ requested: target.name, report: call }, usage);
  call.announce({ type: 'answered', ...answer });
  const { message } = (output as ConverseResponse).output ?? {};
  if (!message?.content) return output;
  const content = restoreContent(message.content, restore);
  return { ...output, output: { message: { ...message, content } } } as ServiceOutputTypes;
}

async function* guardedEvents(
  stream: AsyncIterable<ConverseStreamOutput>,
  { call, options, ...asked }: Sent,
): AsyncGenerator<ConverseStreamOutput, void, undefined> {
  let usage: TokenUsage | undefined;
  const opened = { held: [], rest: stream[Symbol.asyncIterator]() };
  const onEnd = (end: StreamEnd) => {
    const answer = toldAnswer({ requested: asked.target.name, report: call }, usage);
    tellStreamEnd(end, call.announce, { answer });
  };
  try {
    for await (const event of guardStream(opened, eventShape(options.lang), onEnd)) {
      usage = event.metadata?.usage ?? usage;
      yield event;
    }
  } catch (error) {
    throw told(error, asked, options);
  }
}

/** What an error is an answer to. */
interface Asked {
  readonly target?: Target;
  readonly draft?: RequestDraft;
}

async function diagnosed<Value>(
  run: () => Promise<Value>,
  options: CaprockPluginOptions,
  asked: Asked = {},
): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    throw told(error, asked, options);
  }
}

function told(error: unknown, { target, draft }: Asked, options: CaprockPluginOptions): unknown {
  const context = {
    ...(draft ? { request: draft, hasUserMessage: draft.messages.some(isOfUser) } : {}),
    ...(target ? { modelId: target.modelId } : {}),
    ...(target?.region === undefined ? {} : { region: target.region }),
  };
  return tellError(error, (thrown) => classifyError(thrown, context), options);
}

function isOfUser({ role }: { readonly role: string }): boolean {
  return role === 'user';
}
