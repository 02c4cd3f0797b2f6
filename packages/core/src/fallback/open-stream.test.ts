import { expect, test } from 'vitest';
import { CaprockError } from '../errors/caprock-error.ts';
import { classifyError } from '../errors/classify-error.ts';
import { diagnosisOf } from '../errors/diagnosis-of.ts';
import type { Diagnosis } from '../errors/types.ts';
import { openStream, type StreamShape } from './open-stream.ts';
import { guardStream, type StreamEnd } from './stream-guard.ts';

interface Part {
  readonly text?: string;
  readonly stop?: true;
  readonly error?: Error;
}

const shape: Omit<StreamShape<Part>, 'timedOut'> = {
  isContent: (part) => Boolean(part.text),
  isEnd: (part) => part.stop === true,
  errorOf: (part) => part.error,
  incomplete: () => new Error('incomplete'),
};

async function* stream(parts: readonly (Part | Error)[], closed?: () => void) {
  try {
    for (const part of parts) {
      if (part instanceof Error) throw part;
      yield part;
    }
  } finally {
    closed?.();
  }
}

async function collect(parts: readonly (Part | Error)[]) {
  const seen: Part[] = [];
  for await (const part of guardStream(await openStream(stream(parts), shape), shape))
    seen.push(part);
  return seen;
}

test('hands out every part in order', async () => {
  const parts = [{}, { text: 'a' }, { text: 'b' }, { stop: true as const }, {}];
  expect(await collect(parts)).toEqual(parts);
});

test('stops reading at the first content', async () => {
  const opened = await openStream(stream([{}, { text: 'a' }, { text: 'b' }]), shape);
  expect(opened.held).toEqual([{}, { text: 'a' }]);
});

test('fails while opening when nothing has arrived yet', async () => {
  await expect(openStream(stream([{}, new Error('reset')]), shape)).rejects.toThrow('reset');
  await expect(openStream(stream([]), shape)).rejects.toThrow('incomplete');
  await expect(openStream(stream([{ error: new Error('throttled') }]), shape)).rejects.toThrow(
    'throttled',
  );
});

test('closes the source when an error part ends the opening', async () => {
  let closed = false;
  const source = stream([{ error: new Error('throttled') }, {}], () => {
    closed = true;
  });
  await expect(openStream(source, shape)).rejects.toThrow('throttled');
  expect(closed).toBe(true);
});

test('a stream that ends without its stop event is an error, after what had arrived', async () => {
  const seen: Part[] = [];
  const reading = (async () => {
    const opened = await openStream(stream([{ text: 'a' }, { text: 'b' }]), shape);
    for await (const part of guardStream(opened, shape)) seen.push(part);
  })();
  await expect(reading).rejects.toThrow('incomplete');
  expect(seen).toEqual([{ text: 'a' }, { text: 'b' }]);
});

test('an error part behind content ends the stream: what follows it has a gap', async () => {
  const seen: Part[] = [];
  const reading = (async () => {
    const parts = [
      { text: 'a' },
      { error: new Error('bad frame') },
      { text: 'c' },
      { stop: true as const },
    ];
    const opened = await openStream(stream(parts), shape);
    for await (const part of guardStream(opened, shape)) seen.push(part);
  })();
  await expect(reading).rejects.toThrow('bad frame');
  expect(seen).toEqual([{ text: 'a' }]);
});

test('content behind the stop event is an error where the host tells its end', async () => {
  const parts = [{ text: 'a' }, { stop: true as const }, { text: 'b' }];
  expect(await collect(parts)).toEqual(parts);
  const strict = { ...shape, outOfOrder: () => new Error('out of order') };
  const reading = (async () => {
    const opened = await openStream(stream(parts), strict);
    for await (const _ of guardStream(opened, strict));
  })();
  await expect(reading).rejects.toThrow('out of order');
  const empty = stream([{ stop: true }, { text: 'b' }]);
  await expect(openStream(empty, strict)).rejects.toThrow('out of order');
});

test.each([
  ['held', [{ call: 'open' as const }, { stop: true as const }]],
  ['read', [{ text: 'a' }, { call: 'open' as const }, { stop: true as const }]],
])('a message that stops inside a tool call is incomplete (%s)', async (_, parts) => {
  const strict: Omit<StreamShape<Part & { readonly call?: 'open' }>, 'timedOut'> = {
    ...shape,
    endsInToolCall: () => {
      let open = false;
      return ({ call, stop }) => {
        open ||= call === 'open';
        return stop === true && open;
      };
    },
  };
  const reading = (async () => {
    const opened = await openStream(stream(parts), strict);
    for await (const _ of guardStream(opened, strict));
  })();
  await expect(reading).rejects.toThrow('incomplete');
});

test('an empty answer with a stop event is an answer', async () => {
  expect(await collect([{}, { stop: true }])).toEqual([{}, { stop: true }]);
});

test.each([1, 2])('leaving the loop after part %i closes the source', async (parts) => {
  let closed = false;
  const source = stream([{ text: 'a' }, { text: 'b' }, { stop: true }], () => {
    closed = true;
  });
  const guarded = guardStream(await openStream(source, shape), shape);
  for (let index = 0; index < parts; index += 1) await guarded.next();
  await guarded.return();
  expect(closed).toBe(true);
});

test.each([
  ['whole', [{ text: 'a' }, { stop: true as const }], Number.POSITIVE_INFINITY],
  ['left', [{ text: 'a' }, { text: 'b' }, { stop: true as const }], 1],
  ['broken', [{ text: 'a' }], Number.POSITIVE_INFINITY],
  ['broken', [{ text: 'a' }, new Error('reset')], Number.POSITIVE_INFINITY],
])('how a stream ended is told once: %s', async (state, parts, leaveAfter) => {
  const ends: StreamEnd[] = [];
  const opened = await openStream(stream(parts), shape);
  const reading = (async () => {
    let count = 0;
    for await (const _ of guardStream(opened, shape, (end) => ends.push(end))) {
      count += 1;
      if (count >= leaveAfter) break;
    }
  })();
  await reading.catch(() => {});
  expect(ends).toEqual([expect.objectContaining({ state })]);
});

test('an error of an answer that had begun says how much had arrived', async () => {
  const told = { ...shape, lengthOf: ({ text = '' }: Part) => text.length };
  const read = async (parts: readonly (Part | Error)[], own: typeof told = told) => {
    const opened = await openStream(stream(parts), own);
    for await (const _ of guardStream(opened, own));
    return expect.unreachable();
  };
  const reset = new Error('reset');
  await expect(read([{ text: 'four' }, { text: 'ty' }, reset])).rejects.toBe(reset);
  expect(classifyError(reset).facts).toMatchObject({ arrivedCharacters: 6 });
  const early = new Error('reset');
  await expect(read([{}, early])).rejects.toBe(early);
  expect(classifyError(early).facts).toBeUndefined();
  const diagnosis = diagnosisOf('stream-error', { message: 'incomplete' });
  const make = (known: Diagnosis) => new CaprockError({ message: 'made', diagnosis: known });
  const incomplete = { ...told, incomplete: () => make(diagnosis), retell: make };
  const broken = await read([{ text: 'four' }], incomplete).catch((error: CaprockError) => error);
  expect(broken.diagnosis).toEqual({ ...diagnosis, facts: { arrivedCharacters: 4 } });
});
