import { expect, test } from 'vitest';
import { logEntries } from './log-entries.ts';

async function entriesOf(text: string) {
  const entries = [];
  const lines = (async function* () {
    yield* text.split('\n');
  })();
  for await (const entry of logEntries(lines)) entries.push(entry);
  return entries;
}

test('a line is an entry, a blank one is none', async () => {
  expect(await entriesOf('one\n\ntwo\n')).toEqual([
    { line: 1, text: 'one' },
    { line: 3, text: 'two' },
  ]);
});

test.each([
  ['a stack of Node', 'Error: x\n    at a (b.ts:1)\n    at c (d.ts:2)\nnext', [1, 4]],
  ['a stack of Java', 'ThrottlingException: x\n\tat a.b(C.java:1)\nCaused by: d\nnext', [1, 4]],
  ['a printed object', '{\n  "error": {\n    "message": "x"\n  }\n}\nnext', [1, 6]],
  [
    'a chain of tracebacks',
    'Traceback (most recent call last):\n  File "a.py", line 1\nbotocore.errorfactory.ThrottlingException: x\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "b.py"\nlitellm.RateLimitError: y\nnext',
    [1, 10],
  ],
])('%s is one entry', async (_, text, starts) => {
  expect((await entriesOf(text)).map(({ line }) => line)).toEqual(starts);
});

test('two tracebacks, one after the other, are two', async () => {
  const traceback = 'Traceback (most recent call last):\n  File "a.py"\na.ThrottlingException: x';
  expect(await entriesOf(`${traceback}\n${traceback}`)).toHaveLength(2);
});

test('an endless entry is cut', async () => {
  const [entry] = await entriesOf(`x\n${` ${'y'.repeat(1_000)}\n`.repeat(1_000)}`);
  expect(entry?.text.length).toBeLessThan(140_000);
});
