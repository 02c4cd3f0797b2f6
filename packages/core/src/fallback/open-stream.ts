/** How the parts of a host's stream are told apart. */
export interface StreamShape<Part> {
  /** The first non-empty text or reasoning, redacted reasoning, or the start of a tool call. */
  readonly isContent: (part: Part) => boolean;
  /** The part that carries the stop reason. */
  readonly isEnd: (part: Part) => boolean;
  /** The error that a part carries, where the host hands errors out as parts. */
  readonly errorOf?: (part: Part) => unknown;
  /** What to throw when the stream ends without its stop event. */
  readonly incomplete: () => Error;
  /** What to throw when the stream took too long. */
  readonly timedOut: (message: string) => Error;
}

/** A stream whose first content, or whose end, has arrived. */
export interface OpenedStream<Part> {
  /** What arrived until then, in order. */
  readonly held: readonly Part[];
  /** What is still to come; undefined when the stream is over. */
  readonly rest: AsyncIterator<Part> | undefined;
}

/**
 * Reads a stream up to its first content, so that whatever fails until then can still go to
 * another target. Nothing is handed out before; nothing is lost.
 * @throws What the source throws, what an error part carries, or `incomplete()`.
 */
export async function openStream<Part>(
  source: AsyncIterable<Part>,
  shape: Omit<StreamShape<Part>, 'timedOut'>,
): Promise<OpenedStream<Part>> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Part[] = [];
  let ended = false;
  for (;;) {
    const next = await iterator.next();
    if (next.done) {
      if (!ended) throw shape.incomplete();
      return { held, rest: undefined };
    }
    held.push(next.value);
    ended ||= shape.isEnd(next.value);
    const error = ended ? undefined : shape.errorOf?.(next.value);
    if (error !== undefined) {
      await iterator.return?.();
      throw error;
    }
    if (shape.isContent(next.value)) return { held, rest: iterator };
  }
}

/** How a stream ended: read to its end, left by its reader before, or broken off. */
export type StreamEnd =
  | { readonly state: 'whole' | 'left' }
  | { readonly state: 'broken'; readonly error: unknown };

/**
 * Hands out an opened stream one to one, and makes a missing stop event an error.
 * @param onEnd Told once, when the stream ends.
 * @throws What the source throws, or `incomplete()`.
 */
export async function* guardStream<Part>(
  opened: OpenedStream<Part>,
  shape: Pick<StreamShape<Part>, 'isEnd' | 'incomplete'>,
  onEnd?: (end: StreamEnd) => void,
): AsyncGenerator<Part, void, undefined> {
  const { held, rest } = opened;
  let end: StreamEnd = { state: 'left' };
  let ended = false;
  let open = rest !== undefined;
  try {
    for (const part of held) {
      ended ||= shape.isEnd(part);
      yield part;
    }
    while (open && rest) {
      const next = await rest.next();
      if (next.done) {
        open = false;
        if (!ended) throw shape.incomplete();
        break;
      }
      ended ||= shape.isEnd(next.value);
      yield next.value;
    }
    end = { state: 'whole' };
  } catch (error) {
    end = { state: 'broken', error };
    throw error;
  } finally {
    onEnd?.(end);
    if (open) await rest?.return?.();
  }
}
