import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveModel } from './resolve-model.ts';
import type { ResolutionStatus } from './types.ts';

interface Row {
  readonly name: string;
  readonly region: string;
  readonly status: ResolutionStatus;
  readonly modelId: string | null;
  /** The base id that the name means, where it means one. */
  readonly requested?: string;
}

const rows = readFileSync(new URL('names.fixture.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

/** What `caprock resolve --jsonl` asks for. */
const asked = { scope: 'global', explicit: 'replace', family: 'leave' } as const;

describe('spellings that people use', () => {
  test.each(rows.map((row) => [row.name, row.region, row] as const))(
    '%s in %s',
    (name, region, { status, modelId, requested = null }) => {
      const answer = resolveModel(name, { ...asked, region });
      expect(answer).toMatchObject({ status, modelId });
      if (requested !== null && status !== 'unavailable') {
        expect(answer.requested).toBe(requested);
      }
      if (status !== 'replaced') return;
      const error = resolveModel(name, { ...asked, region, retired: 'error' });
      expect(error).toMatchObject({ status: 'retired', modelId: null, requested });
      expect(error.suggestions).toContain(modelId);
    },
  );
});

describe('what leaves a geography', () => {
  test('nothing, for a region that has its own', () => {
    const answer = resolveModel('claude-sonnet-5', { region: 'ap-northeast-1' });
    expect(answer).toMatchObject({
      status: 'unavailable',
      suggestions: ['global.anthropic.claude-sonnet-5'],
    });
  });

  test('unless the caller says so', () => {
    const answer = resolveModel('claude-sonnet-5', { region: 'ap-northeast-1', scope: 'global' });
    expect(answer.modelId).toBe('global.anthropic.claude-sonnet-5');
  });

  test('a region without one is served globally, and told so', () => {
    const { modelId, notes } = resolveModel('claude-sonnet-4-6', { region: 'ap-northeast-2' });
    expect(modelId).toBe('global.anthropic.claude-sonnet-4-6');
    expect(notes.map(({ code }) => code)).toContain('routes-globally');
  });
});

test('a full id of a retired model is sent as it was written, unless asked otherwise', () => {
  const id = 'us.anthropic.claude-sonnet-4-20250514-v1:0';
  expect(resolveModel(id, { region: 'us-east-1' })).toMatchObject({ status: 'ok', modelId: id });
  expect(resolveModel(id, { region: 'us-east-1', explicit: 'replace' })).toMatchObject({
    status: 'replaced',
    modelId: 'us.anthropic.claude-sonnet-4-6',
  });
});

test('a full id that is newer than the catalogue is sent as it was written, with a note', () => {
  const id = 'eu.anthropic.claude-sonnet-7';
  const { status, modelId, notes } = resolveModel(id, { region: 'eu-west-1' });
  expect([status, modelId]).toEqual(['passthrough', id]);
  expect(notes[0]?.text).toContain('2026-11-22');
});

test('a human name that never was is refused, with its neighbours', () => {
  const { status, suggestions } = resolveModel('claude-sonnet-4-7', { region: 'us-east-1' });
  expect(status).toBe('unknown');
  expect(suggestions).toContain('us.anthropic.claude-sonnet-4-6');
});

test('a family alone is ambiguous, unless it may float', () => {
  expect(resolveModel('sonnet', { region: 'us-east-1' }).status).toBe('ambiguous');
  expect(resolveModel('sonnet', { region: 'us-east-1', floating: true })).toMatchObject({
    status: 'ok',
    modelId: 'us.anthropic.claude-sonnet-5-5',
  });
});

test('without a region: the global profile, else one suggestion for each geography', () => {
  expect(resolveModel('claude-sonnet-4-6').modelId).toBe('global.anthropic.claude-sonnet-4-6');
  expect(resolveModel('claude-opus-4-1')).toMatchObject({ status: 'ambiguous', modelId: null });
  const id = 'us.anthropic.claude-sonnet-4-6';
  expect(resolveModel(id)).toMatchObject({ status: 'ok', modelId: id, region: null });
});

test('an id that a wider name may have is sent as it was written, by the adapters only', () => {
  const id = 'us.anthropic.claude-future-9-20990101-v1:0';
  expect(resolveModel(id, { region: 'us-east-1' })).toMatchObject({
    status: 'passthrough',
    modelId: id,
  });
  expect(resolveModel(id, { region: 'us-east-1', explicit: 'replace' })).toMatchObject({
    status: 'unknown',
    modelId: null,
    notes: [{ code: 'not-in-catalogue' }],
  });
});

test('a replacement leaves its family only where the caller allows it, and says so', () => {
  const options = { region: 'us-gov-west-1' } as const;
  expect(resolveModel('claude-3-haiku', options)).toMatchObject({
    status: 'retired',
    modelId: null,
    suggestions: ['us-gov.anthropic.claude-sonnet-5', 'us-gov.anthropic.claude-opus-5-5'],
  });
  const left = resolveModel('claude-3-haiku', { ...options, family: 'leave' });
  expect(left).toMatchObject({
    status: 'replaced',
    modelId: 'us-gov.anthropic.claude-sonnet-5',
  });
  expect(left.notes.map(({ code }) => code)).toContain('other-family');
});

test('a month chooses between two dates of a version, and is never ignored', () => {
  expect(resolveModel('Claude-Sonnet-3.5-October', { region: 'us-east-1' }).requested).toBe(
    'anthropic.claude-3-5-sonnet-20241022-v2:0',
  );
  expect(resolveModel('Claude-Sonnet-3.5-July', { region: 'us-east-1' }).status).toBe('unknown');
});

test('a mode of Claude Code is several models', () => {
  expect(resolveModel('opusplan', { region: 'us-east-1', floating: true })).toMatchObject({
    status: 'ambiguous',
    suggestions: ['us.anthropic.claude-opus-5-5', 'us.anthropic.claude-sonnet-5-5'],
  });
});

test('a version without a family is ambiguous, with the models of that version', () => {
  expect(resolveModel('claude 4.5', { region: 'us-east-1' })).toMatchObject({
    status: 'ambiguous',
    suggestions: [
      'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      'us.anthropic.claude-opus-4-5-20251101-v1:0',
      'us.anthropic.claude-haiku-4-5-20251001-v1:0',
    ],
  });
});

test('two families in one name are ambiguous, with the newest of each', () => {
  expect(resolveModel('claude-opus-4-5|claude-haiku-4-5', { region: 'us-east-1' })).toMatchObject({
    status: 'ambiguous',
    suggestions: ['us.anthropic.claude-opus-5-5', 'us.anthropic.claude-haiku-5-5'],
  });
});

test('a mark for the long context on an id that the catalogue does not know is left out', () => {
  expect(resolveModel('us.anthropic.claude-sonnet-7[1m]', { region: 'us-east-1' })).toMatchObject({
    status: 'passthrough',
    modelId: 'us.anthropic.claude-sonnet-7',
  });
});

test.each([
  'claude-sonnet-4-5,claude-sonnet-4-6',
  'claude-opus-4-6|claude-opus-4-7',
  'us.anthropic.claude-opus-4-6-v1,us.anthropic.claude-opus-4-7',
  'sonnet-4.5 sonnet-4.6',
])('two versions in one name are ambiguous: %s', (name) => {
  expect(resolveModel(name, { region: 'us-east-1' }).status).toBe('ambiguous');
});

test('one name said twice is one', () => {
  const { modelId } = resolveModel('Claude Sonnet 4.6 (claude-sonnet-4-6)', {
    region: 'us-east-1',
  });
  expect(modelId).toBe('us.anthropic.claude-sonnet-4-6');
});

test.each(['claude-sonnet-4-6-2', 'claude-sonnet-4.6.1', 'claude-opus-5-5-5', 'claude-instant-3'])(
  'a version that never was is not rounded: %s',
  (name) => {
    expect(resolveModel(name, { region: 'us-east-1' }).status).toBe('unknown');
  },
);

test.each([
  'hailuo-3',
  'instance-1',
  'table-5',
  'optus-5',
  'corpus-5',
  'enable',
  'python',
  'aws-connect',
  `\${CLAUDE_SONNET_4_5}`,
  `\${ANTHROPIC_MODEL:-claude-opus-4-8}`,
  '{{model}}',
  '%OPUS_4_8%',
  '클로드 코드 2.1',
])('what only looks like a name is unknown: %s', (name) => {
  expect(resolveModel(name, { region: 'us-east-1', floating: true }).status).toBe('unknown');
});

test.each([
  ['claude-sonent-4-6', 'us.anthropic.claude-sonnet-4-6'],
  ['anthropic.claude-hiaku-4-5', 'us.anthropic.claude-haiku-4-5-20251001-v1:0'],
  ['sonet-4.6', 'us.anthropic.claude-sonnet-4-6'],
  ['bedrock-sonnet4.5v1', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
  ['auggie:sonnet4.5', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
  ['Claude Sonnet 4.5 (Amazon Bedrock)', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
  ["Anthropic's Claude Sonnet 4.6 on Amazon Bedrock", 'us.anthropic.claude-sonnet-4-6'],
  ['@bedrock/us.amazon.nova-pro-v1:0', 'us.amazon.nova-pro-v1:0'],
  ['amazon_bedrock/amazon.nova-lite-v1:0', 'amazon.nova-lite-v1:0'],
  [
    'bedrock/deepseek_r1/arn:aws:bedrock:us-west-2:123456789012:imported-model/r4c4kewx2s0n',
    'arn:aws:bedrock:us-west-2:123456789012:imported-model/r4c4kewx2s0n',
  ],
])('%s is %s', (name, modelId) => {
  expect(resolveModel(name, { region: 'us-east-1' })).toMatchObject({ modelId });
});

test('a short date chooses between two models of one version', () => {
  const named = (name: string) =>
    resolveModel(name, { region: 'us-east-1', retired: 'error' }).base ?? null;
  expect(named('claude-3-5-sonnet-0620')).toBe('anthropic.claude-3-5-sonnet-20240620-v1:0');
  expect(named('claude-3-5-sonnet-241022')).toBe('anthropic.claude-3-5-sonnet-20241022-v2:0');
});

test.each(['arn:foo', 'arn:aws:bedrock', 'arn:aws:bedrock:us-east-1:123456789012:guardrail/abc'])(
  'an ARN that cannot be called is none: %s',
  (name) => {
    expect(resolveModel(name, { region: 'us-east-1' }).status).toBe('unknown');
  },
);
