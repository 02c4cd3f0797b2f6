/** A generator to hand out, and what stops its source. */
interface ReadableSource<Chunk> {
  readonly generator: AsyncGenerator<Chunk, void, undefined>;
  /** Stops the source at once, also while the generator waits for it. */
  readonly cancel: (reason: unknown) => Promise<void>;
}

/** A stream that reads a generator as it is asked to, and stops its source when it is cancelled. */
export function readableFrom<Chunk>({
  generator,
  cancel,
}: ReadableSource<Chunk>): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        try {
          const { done, value } = await generator.next();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          controller.error(error);
        }
      },
      async cancel(reason) {
        await cancel(reason);
        await generator.return();
      },
    },
    { highWaterMark: 0 },
  );
}
