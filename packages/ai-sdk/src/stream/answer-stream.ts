import {
  type GuardedStream,
  guardStream,
  type OpenedStream,
  type StreamEnd,
  tellFailure,
  tellStreamEnd,
} from '@caprock/core';
import { type Answered, diagnose } from '../call.ts';
import { tellError } from '../errors/tell-error.ts';
import type { AnswerPart, CallOptions } from '../host-types.ts';
import type { AiSdkOptions } from '../options.ts';
import { partRestorer } from '../restore-parts.ts';
import { answerOf, callMetadata, signReasoning, warningsOf } from '../tell-answer.ts';
import { readableFrom } from './readable-from.ts';
import { streamShape } from './stream-shape.ts';

/** An opened stream, and what tells how its specification writes things. */
export interface AnswerStreaming {
  readonly answered: Answered<OpenedStream<AnswerPart>>;
  readonly options: CallOptions;
  readonly settings: AiSdkOptions;
  readonly specificationVersion: string;
  /** Stops the host's stream at once. */
  readonly cancel: (reason: unknown) => Promise<void>;
}

/**
 * The answer as the host's stream: parts one to one, our warnings in `stream-start`, the report on
 * the `finish` part. What breaks off after content becomes one `error` part and a `finish`.
 */
export function answerStream(streaming: AnswerStreaming): ReadableStream<AnswerPart> {
  const state = { cancelled: false };
  return readableFrom({
    parts: answerParts(streaming, state),
    cancel: async (reason) => {
      state.cancelled = true;
      await streaming.cancel(reason);
    },
  });
}

/** Neither a generator nor an async function: a stream has hundreds of parts. */
function answerParts(
  streaming: AnswerStreaming,
  state: { readonly cancelled: boolean },
): GuardedStream<AnswerPart> {
  const { answered, options, settings } = streaming;
  const restored = partRestorer(answered.restore);
  const ready: AnswerPart[] = [];
  let finished = false;
  let over = false;
  let usage: unknown;
  const onEnd = (end: StreamEnd) => {
    const told = state.cancelled ? ({ state: finished ? 'whole' : 'left' } as const) : end;
    const answer = answerOf(answered, usage);
    tellStreamEnd(told, answered.announce, { answer, signal: options.abortSignal });
  };
  const parts = guardStream(withPreamble(answered), streamShape(settings), onEnd);
  const decorated = (value: AnswerPart): AnswerPart | undefined => {
    usage = value.usage ?? usage;
    for (const own of restored(value)) {
      finished ||= own.type === 'finish';
      ready.push(decorate(own, streaming));
    }
    return ready.shift();
  };
  const breakOff = (error: unknown) => {
    over = true;
    // Nobody listens any more: a stream that the caller left is no failure.
    if (state.cancelled) return;
    // ai 5 never settles `text` when the reader throws; only an abort may end a stream that way.
    if (options.abortSignal?.aborted) throw error;
    ready.push({ type: 'error', error: failureOf(error, streaming) });
    if (!finished) ready.push(decorate(brokenFinish(streaming.specificationVersion), streaming));
  };
  const next = (): Promise<IteratorResult<AnswerPart, void>> => {
    const value = ready.shift();
    if (value) return Promise.resolve({ done: false, value });
    return over ? Promise.resolve(OVER) : parts.next().then(taken, broken);
  };
  const taken = (part: IteratorResult<AnswerPart, void>) => {
    over ||= part.done === true;
    if (part.done) return OVER;
    try {
      const value = decorated(part.value);
      return value ? { done: false as const, value } : next();
    } catch (error) {
      return broken(error);
    }
  };
  const broken = (error: unknown) => {
    breakOff(error);
    return next();
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next,
    async return() {
      over = true;
      return await parts.return();
    },
  };
}

const OVER: IteratorReturnResult<void> = { done: true, value: undefined };

/** Puts in what carries the warnings and the model that answered, where a provider sends neither. */
function withPreamble({ value, target }: AnswerStreaming['answered']): OpenedStream<AnswerPart> {
  const { held, rest } = value;
  const start = held.find(({ type }) => type === 'stream-start');
  const metadata = held.find(({ type }) => type === 'response-metadata');
  if (start && metadata) return value;
  const preamble = [
    start ?? { type: 'stream-start', warnings: [] },
    metadata ?? { type: 'response-metadata', modelId: target.modelId },
  ];
  return { held: [...preamble, ...held.filter((part) => !preamble.includes(part))], rest };
}

function decorate(part: AnswerPart, streaming: AnswerStreaming): AnswerPart {
  const { answered, settings } = streaming;
  switch (part.type) {
    case 'stream-start':
      return {
        ...part,
        warnings: [...(part.warnings ?? []), ...warningsOf(answered, settings.lang)],
      };
    case 'response-metadata':
      return { ...part, modelId: part.modelId ?? answered.target.modelId };
    case 'finish':
      return { ...part, providerMetadata: { ...part.providerMetadata, ...callMetadata(answered) } };
    case 'error':
      return { ...part, error: failureOf(part.error, streaming) };
    default:
      return signReasoning(part, answered.target);
  }
}

/** Diagnoses what broke a stream that had begun, and tells that nothing more will be tried. */
function failureOf(error: unknown, { answered, options, settings }: AnswerStreaming): unknown {
  const { target, request, attempts, announce } = answered;
  const diagnosis = diagnose(error, { target, request, options, settings });
  tellFailure(error, announce, { attempts });
  return tellError(error, diagnosis, { ...settings, final: false });
}

/** The `finish` part of a stream that broke off, as each specification writes it. */
function brokenFinish(specificationVersion: string): AnswerPart {
  if (specificationVersion === 'v2') {
    const usage = { inputTokens: undefined, outputTokens: undefined, totalTokens: undefined };
    return { type: 'finish', finishReason: 'error', usage };
  }
  const inputTokens = {
    total: undefined,
    noCache: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
  };
  const outputTokens = { total: undefined, text: undefined, reasoning: undefined };
  const finishReason = { unified: 'error', raw: undefined };
  return { type: 'finish', finishReason, usage: { inputTokens, outputTokens } };
}
