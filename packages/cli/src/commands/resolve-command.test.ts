import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';

interface Row {
  readonly name: string;
  readonly region: string;
  readonly status: string;
  readonly modelId: string | null;
  readonly requested?: string;
}

const fixture = new URL('../../../core/src/models/names.fixture.jsonl', import.meta.url);
const rows = readFileSync(fixture, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

async function answers(args: readonly string[]): Promise<Record<string, unknown>[]> {
  const input = rows.map(({ name, region }, id) => JSON.stringify({ id, input: name, region }));
  const { exitCode, stdout } = await runCaprock(['resolve', '--jsonl', ...args], {
    input: `${input.join('\n')}\n`,
    environment: { AWS_REGION: 'sa-east-1' },
  });
  expect(exitCode).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a batch answers every spelling that people use, in order', async () => {
  const wanted = rows.map(({ status, modelId }, id) => ({ id, status, modelId }));
  const given = await answers([]);
  expect(given.map(({ id, status, modelId }) => ({ id, status, modelId }))).toEqual(wanted);
  expect(given.length).toBeGreaterThan(360);
});

test('with --retired error, what was replaced is retired', async () => {
  const given = await answers(['--retired', 'error']);
  for (const [index, row] of rows.entries()) {
    const status = row.status === 'replaced' ? 'retired' : row.status;
    expect(given[index]).toMatchObject({ id: index, status });
    if (status === 'retired') {
      expect(given[index]).toMatchObject({ modelId: null, requested: row.requested });
    }
  }
});

test.each([
  'claude-3-opus',
  'claude-3-opus --region us-east-1',
  'sonnet-4.6 --region ap-northeast-2',
  'us.anthropic.claude-sonnet-9 --region us-east-1',
  'claude-opus-4-1 --region us-east-1',
])('the page in Korean holds names and no English sentence: %s', async (asked) => {
  const { stdout } = await runCaprock(['resolve', ...asked.split(' '), '--lang', 'ko']);
  expect(stdout).toMatchSnapshot();
  expect(stdout).toMatch(/ {2}참고: .*[가-힣]/);
  expect(stdout).not.toMatch(/\b[a-z]{2,} [a-z]{2,}\b/);
});

test('as one object, notes have their code, and their text in the language that was asked for', async () => {
  const noted = async (...args: string[]) => {
    const asked = ['resolve', 'claude-3-opus', '--region', 'us-east-1', '--json', ...args];
    return JSON.parse((await runCaprock(asked)).stdout).notes;
  };
  const text = 'Claude 3 Opus has reached its end of life on Amazon Bedrock since 2026-02';
  expect(await noted()).toEqual([{ code: 'retired', text }]);
  const korean = [{ code: 'retired', text: expect.stringMatching(/지원이 종료되었습니다$/) }];
  expect(await noted('--lang', 'ko')).toEqual(korean);
});
