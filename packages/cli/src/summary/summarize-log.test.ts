import { expect, test } from 'vitest';
import { summarizeLog } from './summarize-log.ts';

async function summaryOf(text: string) {
  const lines = (async function* () {
    yield* text.split('\n');
  })();
  return await summarizeLog(lines);
}

test('errors by kind, the most frequent first, with places, times and models', async () => {
  const { entries, groups } = await summaryOf(
    [
      '2026-11-24 10:00:00,123 INFO listening on port 4000',
      '2026-11-24 10:00:01,000 ERROR ThrottlingException: Too many requests, please wait before trying again. model=us.anthropic.claude-sonnet-4-6',
      '2026-11-24T10:00:02Z litellm.BadRequestError: BedrockException - {"message":"The provided model identifier is invalid."} Received Model Group=claude-sonnet-9.',
      '{"level":50,"time":1795514403000,"err":{"type":"ThrottlingException","message":"Too many requests"},"model":"anthropic.claude-haiku-4-5-20251001-v1:0"}',
      'TypeError: something of this machine',
    ].join('\n'),
  );
  expect(entries).toBe(5);
  expect(groups.map(({ diagnosis, ...group }) => group)).toEqual([
    {
      kind: 'throttled-requests',
      count: 2,
      first: { line: 2, time: '2026-11-24 10:00:01,000' },
      last: { line: 4, time: '2026-11-24T10:00:03.000Z' },
      models: ['us.anthropic.claude-sonnet-4-6', 'anthropic.claude-haiku-4-5-20251001-v1:0'],
    },
    {
      kind: 'invalid-model-id',
      count: 1,
      first: { line: 3, time: '2026-11-24T10:00:02Z' },
      last: { line: 3, time: '2026-11-24T10:00:02Z' },
      models: ['claude-sonnet-9'],
    },
    { kind: 'unknown', count: 1, first: { line: 5 }, last: { line: 5 }, models: [] },
  ]);
});

test('a log without an error has no group', async () => {
  expect(await summaryOf('listening\nGET / 200\n')).toEqual({ entries: 2, groups: [] });
});
