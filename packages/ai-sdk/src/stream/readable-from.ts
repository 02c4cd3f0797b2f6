/** Parts to hand out, and what stops their source. */
interface ReadableSource<Chunk> {
  readonly parts: {
    next(): Promise<IteratorResult<Chunk, void>>;
    return(): Promise<unknown>;
  };
  /** Stops the source at once, also while the parts wait for it. */
  readonly cancel: (reason: unknown) => Promise<void>;
}

/** A stream that reads parts as it is asked to, and stops their source when it is cancelled. */
export function readableFrom<Chunk>({
  parts,
  cancel,
}: ReadableSource<Chunk>): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        try {
          const { done, value } = await parts.next();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          controller.error(error);
        }
      },
      async cancel(reason) {
        await cancel(reason);
        await parts.return();
      },
    },
    { highWaterMark: 0 },
  );
}
