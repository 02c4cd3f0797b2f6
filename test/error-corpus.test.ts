import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diagnosisOf, type ErrorKind } from '@caprock/core';
import { beforeAll, describe, expect, test } from 'vitest';

interface ErrorRow {
  readonly id: string;
  /** What was printed, as somebody published it. */
  readonly text: string;
  /** The kinds that the text can mean, the true one of the thread first. */
  readonly accept: readonly ErrorKind[];
  readonly source: string;
  /** A kind that must stand among the alternatives, and why it cannot be the answer. */
  readonly alternative?: ErrorKind;
  readonly why?: string;
}

interface Answer {
  readonly id: string;
  readonly kind: ErrorKind;
  readonly retry: string;
  readonly fallback: string;
  readonly fix: string;
  readonly alternatives: readonly ErrorKind[];
  readonly steps: readonly string[];
}

const rows = readFileSync(new URL('fixtures/errors.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ErrorRow);

let answers: readonly Answer[] = [];

/** One run of `caprock explain --jsonl` over every row. */
beforeAll(async () => {
  const bin = fileURLToPath(new URL('../packages/cli/src/bin.ts', import.meta.url));
  const output = await new Promise<string>((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--conditions', '@caprock/source', bin, 'explain', '--jsonl'],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin?.end(rows.map(({ id, text }) => JSON.stringify({ id, text })).join('\n'));
  });
  answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}, 60_000);

describe('real errors of other people, as they were printed', () => {
  test('each has an id of its own, and an answer in its place', () => {
    expect(rows.length).toBeGreaterThanOrEqual(320);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(answers.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  test.each(rows.map((row, index) => ({ ...row, index })))('$id', (row) => {
    const answer = answers[row.index] as Answer;
    expect(row.accept).toContain(answer.kind);
    const { retry, fallback, fix } = diagnosisOf(answer.kind, { message: '' });
    expect(answer).toMatchObject({ retry, fallback, fix });
    expect(answer.steps.length).toBeGreaterThan(0);
    if (row.alternative) expect([answer.kind, ...answer.alternatives]).toContain(row.alternative);
  });

  test('none with a cause that stays is called retryable', () => {
    const permanent = rows.flatMap((row, index) => {
      const stays = row.accept.every((kind) => diagnosisOf(kind, { message: '' }).retry === 'no');
      return stays ? [answers[index]] : [];
    });
    expect(permanent.length).toBeGreaterThan(200);
    expect(permanent.filter((answer) => answer?.retry !== 'no')).toEqual([]);
  });
});
