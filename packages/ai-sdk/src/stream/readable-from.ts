/** A stream that reads a generator as it is asked to, and ends it when it is cancelled. */
export function readableFrom<Chunk>(
  generator: AsyncGenerator<Chunk, void, undefined>,
): ReadableStream<Chunk> {
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
      async cancel() {
        await generator.return();
      },
    },
    { highWaterMark: 0 },
  );
}
