import {
  type OpenedStream,
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
 * the `finish` part. What breaks off after content becomes one `error` part and a `finish`. A part
 * passes through it in one turn of the event loop's queue: a stream has hundreds of them.
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

type Controller = ReadableStreamDefaultController<AnswerPart>;

/** The parts of one answer on their way to the caller. */
class StreamedAnswer {
  readonly #streaming: AnswerStreaming;
  readonly #restored: ReturnType<typeof partRestorer>;
  readonly #guard: StreamGuard<AnswerPart>;
  /** What arrived before the stream was handed out; empty once it was passed on. */
  #held: readonly AnswerPart[];
  #rest: AsyncIterator<AnswerPart> | undefined;
  #cancelled = false;
  #finished = false;
  #usage: unknown;

  constructor(streaming: AnswerStreaming) {
    const { answered, options, settings } = streaming;
    this.#streaming = streaming;
    this.#restored = partRestorer(answered.restore);
    this.#held = withPreamble(answered);
    this.#rest = answered.value.rest;
    this.#guard = streamGuard(streamShape(settings), (end) => {
      const whole = end.state === 'left' && this.#finished;
      const told: StreamEnd = whole ? { state: 'whole' } : end;
      const answer = answerOf(answered, this.#usage);
      tellStreamEnd(told, answered.announce, { answer, signal: options.abortSignal });
    });
  }

  pull(controller: Controller): Promise<void> | undefined {
    const held = this.#held;
    if (held.length === 0) return this.#next(controller);
    this.#held = [];
    return this.#passOn(held, controller);
  }

  async cancel(reason: unknown): Promise<void> {
    this.#cancelled = true;
    this.#guard.leave();
    await this.#streaming.cancel(reason);
    await this.#rest?.return?.();
  }

  #next(controller: Controller): Promise<void> | undefined {
    return this.#rest
      ? this.#rest.next().then(
          ({ done, value }) => (done ? this.#end(controller) : this.#passOn([value], controller)),
          (error: unknown) => this.#breakOff(error, controller),
        )
      : this.#end(controller);
  }

  #passOn(parts: readonly AnswerPart[], controller: Controller): Promise<void> | undefined {
    if (this.#cancelled) return undefined;
    let count = 0;
    try {
      for (const part of parts) {
        this.#guard.pass(part);
        this.#usage = part.usage ?? this.#usage;
        for (const own of this.#restored(part)) {
          this.#finished ||= own.type === 'finish';
          controller.enqueue(decorate(own, this.#streaming));
          count += 1;
        }
      }
    } catch (error) {
      // The source still runs: nobody waits until it has stopped.
      this.#rest?.return?.().catch(() => {});
      this.#breakOff(error, controller);
      return undefined;
    }
    // The stream asks for more only when it was given something.
    return count === 0 ? this.#next(controller) : undefined;
  }

  #end(controller: Controller): undefined {
    if (this.#cancelled) return;
    try {
      this.#guard.finish();
      controller.close();
    } catch (error) {
      this.#breakOff(error, controller);
    }
  }

  #breakOff(error: unknown, controller: Controller): void {
    // Nobody listens any more: a stream that the caller left is no failure.
    if (this.#cancelled) return;
    this.#guard.fail(error);
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
function withPreamble({ value, target }: AnswerStreaming['answered']): readonly AnswerPart[] {
  const { held } = value;
  const start = held.find(({ type }) => type === 'stream-start');
  const metadata = held.find(({ type }) => type === 'response-metadata');
  if (start && metadata) return held;
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
