import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from './catalog.ts';
import { resolveModel } from './resolve-model.ts';
import type { ResolutionStatus } from './types.ts';

interface Row {
  readonly name: string;
  readonly region: string;
  readonly status: ResolutionStatus;
  readonly modelId?: string | null;
  readonly requested?: string;
  /** What a retired model may be replaced by. */
  readonly oneOf?: readonly string[];
}

const rows = readFileSync(new URL('names.fixture.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

describe('spellings that people use', () => {
  test.each(rows.map((row) => [row.name, row.region, row] as const))(
    '%s in %s',
    (name, region, row) => {
      const answer = resolveModel(name, { region, scope: 'global', explicit: 'replace' });
      expect(answer.status).toBe(row.status);
      if (row.modelId !== undefined) expect(answer.modelId).toBe(row.modelId);
      if (row.oneOf) {
        expect(answer.requested).toBe(row.requested);
        expect(row.oneOf).toContain(answer.modelId);
        const { requested } = row;
        const error = resolveModel(name, {
          region,
          scope: 'global',
          explicit: 'replace',
          retired: 'error',
        });
        expect(error).toMatchObject({ status: 'retired', modelId: null, requested });
      }
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
});

describe('any string whatever', () => {
  const pieces = fc.constantFrom(
    'claude',
    'sonnet',
    'anthropic.',
    'us.',
    '4',
    '-',
    '.',
    '@',
    '/',
    ':',
    '20250929',
    'v1:0',
    'arn:aws:bedrock:',
    '[1m]',
    ' ',
    '%2F',
    'é',
  );
  const name = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 20 }).map((list) => list.join('')),
  );
  const region = fc.constantFrom(undefined, 'us-east-1', 'eu-west-1', 'ap-northeast-2', 'nowhere');

  test('never throws; a name that is found is an id of the catalogue', () => {
    fc.assert(
      fc.property(name, region, (input, where) => {
        const { status, modelId } = resolveModel(input, {
          region: where,
          scope: 'global',
          explicit: 'replace',
        });
        if (status !== 'ok' && status !== 'replaced') return;
        if (modelId?.startsWith('arn:')) return;
        expect(modelId).toMatch(/^(?:[a-z-]+\.)?anthropic\.claude-[a-z0-9:-]+$/);
        expect(Object.hasOwn(catalog, modelId?.replace(/^[a-z-]+\.(?=anthropic)/, '') ?? '')).toBe(
          true,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('an endless name is read in bounded work', () => {
    for (const hostile of [
      'bedrock/'.repeat(50_000),
      '-'.repeat(500_000),
      'claude-'.repeat(100_000),
    ]) {
      expect(resolveModel(hostile, { region: 'us-east-1' }).status).not.toBe('ok');
    }
  });
});
