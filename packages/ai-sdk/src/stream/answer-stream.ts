import {
  type StreamEnd,
  type StreamGuard,
  streamGuard,
  tellFailure,
  tellStreamEnd,
} from '@caprock/core';
import { type Answered, diagnose } from '../call.ts';
import { tellError } from '../errors/tell-error.ts';
import type { AnswerPart, CallOptions } from '../host-types.ts';
import type { AiSdkOptions } from '../options.ts';
import { partRestorer } from '../restore-parts.ts';
import { answerOf, callMetadata, signReasoning, warningsOf } from '../tell-answer.ts';
import type { PartListener, PartReader } from './read-parts.ts';
import { streamShape } from './stream-shape.ts';

/** A host's answer whose first content, or whose end, has arrived. */
export interface OpenedAnswer {
  /** What arrived until then, in order. */
  readonly held: readonly AnswerPart[];
  /** What is still to come; absent where the stream is over. */
  readonly parts: PartReader | undefined;
  /** Stops the host's stream at once. */
  readonly cancel: (reason: unknown) => Promise<void>;
}

/** An opened stream, and what tells how its specification writes things. */
export interface AnswerStreaming {
  readonly answered: Answered<OpenedAnswer>;
  readonly options: CallOptions;
  readonly settings: AiSdkOptions;
  readonly specificationVersion: string;
}

/**
 * How many parts the source is read ahead of the caller. Those are handed out without a call of
 * `pull`, which costs a stream of hundreds of parts more than our own look at them does.
 */
const PARTS_AHEAD = 8;

/**
 * The answer as the host's stream: parts one to one, our warnings in `stream-start`, the report on
 * the `finish` part. What breaks off after content becomes one `error` part and a `finish`. No part
 * waits for a promise of ours on its way: a stream has hundreds of them.
 */
export function answerStream(streaming: AnswerStreaming): ReadableStream<AnswerPart> {
  const answer = new StreamedAnswer(streaming);
  return new ReadableStream<AnswerPart>(
    {
      pull: (controller) => answer.pull(controller),
      cancel: (reason) => answer.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** The parts of one answer on their way to the caller. */
class StreamedAnswer implements PartListener {
  readonly #streaming: AnswerStreaming;
  readonly #restored: ReturnType<typeof partRestorer>;
  readonly #guard: StreamGuard<AnswerPart>;
  /** What arrived before the stream was handed out, and was not passed on yet. */
  readonly #held: AnswerPart[];
  /** Absent before the first part is wanted, and when the stream is over. */
  #controller: ReadableStreamDefaultController<AnswerPart> | undefined;
  /** Parts are being read, until enough of them wait for the caller. */
  #reading = false;
  #finished = false;
  #usage: unknown;

  constructor(streaming: AnswerStreaming) {
    const { answered, options, settings } = streaming;
    this.#streaming = streaming;
    this.#restored = partRestorer(answered.restore);
    this.#held = withPreamble(answered);
    this.#guard = streamGuard(streamShape(settings), (end) => {
      const whole = end.state === 'left' && this.#finished;
      const told: StreamEnd = whole ? { state: 'whole' } : end;
      const answer = answerOf(answered, this.#usage);
      tellStreamEnd(told, answered.announce, { answer, signal: options.abortSignal });
    });
  }

  /** No promise: the parts are enqueued when they come. */
  pull(controller: ReadableStreamDefaultController<AnswerPart>): void {
    if (this.#reading) return;
    this.#controller = controller;
    this.#reading = true;
    for (;;) {
      const held = this.#held.shift();
      if (held === undefined) break;
      if (this.onPart(held)) return;
    }
    const { parts } = this.#streaming.answered.value;
    if (parts) parts.ask(this);
    else this.onEnd();
  }

  async cancel(reason: unknown): Promise<void> {
    // Nobody listens any more: a stream that the caller left is no failure.
    this.#controller = undefined;
    this.#guard.leave();
    const { cancel, parts } = this.#streaming.answered.value;
    await cancel(reason);
    await parts?.return();
  }

  onPart(part: AnswerPart): boolean {
    const controller = this.#controller;
    if (controller === undefined) return true;
    try {
      this.#guard.pass(part);
      if (part.usage !== undefined) this.#usage = part.usage;
      for (const own of this.#restored(part)) {
        this.#finished ||= own.type === 'finish';
        controller.enqueue(decorate(own, this.#streaming));
      }
    } catch (error) {
      // The source still runs: nobody waits until it has stopped.
      this.#streaming.answered.value.parts?.return().catch(() => {});
      this.onError(error);
      return true;
    }
    // The mark is 0: what waits for the caller is below it.
    const waiting = -(controller.desiredSize ?? 0);
    this.#reading = waiting < PARTS_AHEAD;
    return !this.#reading;
  }

  onEnd(): void {
    try {
      this.#guard.finish();
      this.#controller?.close();
      this.#controller = undefined;
    } catch (error) {
      this.onError(error);
    }
  }

  onError(cause: unknown): void {
    const controller = this.#controller;
    if (controller === undefined) return;
    this.#controller = undefined;
    const error = this.#guard.fail(cause);
    const { options, specificationVersion } = this.#streaming;
    // ai 5 never settles `text` when the reader throws; only an abort may end a stream that way.
    if (options.abortSignal?.aborted) {
      controller.error(error);
      return;
    }
    controller.enqueue({ type: 'error', error: failureOf(error, this.#streaming) });
    if (!this.#finished)
      controller.enqueue(decorate(brokenFinish(specificationVersion), this.#streaming));
    controller.close();
  }
}

/** Puts in what carries the warnings and the model that answered, where a provider sends neither. */
function withPreamble({ value: { held }, target }: Answered<OpenedAnswer>): AnswerPart[] {
  const start = held.find(({ type }) => type === 'stream-start');
  const metadata = held.find(({ type }) => type === 'response-metadata');
  if (start && metadata) return [...held];
  const preamble = [
    start ?? { type: 'stream-start', warnings: [] },
    metadata ?? { type: 'response-metadata', modelId: target.modelId },
  ];
  return [...preamble, ...held.filter((part) => !preamble.includes(part))];
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
