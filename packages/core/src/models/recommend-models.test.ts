import { describe, expect, test } from 'vitest';
import { callableModels } from './callable-models.ts';
import { recommendModels } from './recommend-models.ts';
import { resolveModel } from './resolve-model.ts';

describe('recommended from a region', () => {
  test.each([
    ['us-east-1', 'us'],
    ['us-west-2', 'us'],
    ['eu-central-1', 'eu'],
    ['us-gov-west-1', 'us-gov'],
  ])('%s: opus is there, and nothing leaves the geography', (region, prefix) => {
    const [first, second] = recommendModels({ region, tier: 'best' });
    expect(first).toBe(`${prefix}.anthropic.claude-opus-5-5`);
    expect(second).toBe(`${prefix}.anthropic.claude-opus-5`);
    for (const id of recommendModels({ region, scope: 'geo' })) {
      expect(id.startsWith(`${prefix}.`)).toBe(true);
    }
  });

  test('balanced goes from the newest to the cheaper ones, never to a dearer one', () => {
    expect(recommendModels({ region: 'us-east-1' })).toEqual([
      'us.anthropic.claude-sonnet-5-5',
      'us.anthropic.claude-sonnet-5',
      'us.anthropic.claude-haiku-5-5',
    ]);
    expect(recommendModels({ region: 'ap-northeast-1', scope: 'geo' })).toEqual([
      'jp.anthropic.claude-sonnet-4-6',
      'jp.anthropic.claude-sonnet-4-5-20250929-v1:0',
      'jp.anthropic.claude-haiku-5-5',
    ]);
  });

  test('fast is haiku; a region without haiku has none', () => {
    expect(recommendModels({ region: 'sa-east-1', tier: 'fast' })).toEqual([
      'global.anthropic.claude-haiku-5-5',
      'global.anthropic.claude-haiku-4-5-20251001-v1:0',
    ]);
    expect(recommendModels({ region: 'us-gov-west-1', tier: 'fast' })).toEqual([]);
  });

  test('a region without Bedrock gets none', () => {
    expect(recommendModels({ region: 'cn-north-1', tier: 'best' })).toEqual([]);
  });
});

// What older guides recommend, with the day since when each is gone from us-east-1 or eu-central-1.
test.each([
  ['anthropic.claude-3-sonnet-20240229-v1:0', '2026-07-30'],
  ['anthropic.claude-3-haiku-20240307-v1:0', '2026-09-10'],
  ['anthropic.claude-v2:1', '2025-07-21'],
  ['anthropic.claude-v2', '2025-07-21'],
  ['claude-sonnet-4', '2026-10-14'],
])('%s is told as retired since %s, with what to use today', (name, since) => {
  for (const region of ['us-east-1', 'eu-central-1']) {
    const { status, notes, modelId } = resolveModel(name, { region, explicit: 'replace' });
    expect(status).toBe('replaced');
    expect(notes[0]?.text).toContain(since);
    expect(callableModels({ region }).map(({ id }) => id)).toContain(modelId);
  }
});

test('each callable model says what it can take and where the call may be served', () => {
  const models = callableModels({ region: 'ap-northeast-1' });
  expect(models.find(({ base }) => base === 'anthropic.claude-sonnet-4-6')).toMatchObject({
    id: 'jp.anthropic.claude-sonnet-4-6',
    name: 'Claude Sonnet 4.6',
    status: 'active',
    servedIn: 'geography',
    alsoCallable: ['global.anthropic.claude-sonnet-4-6'],
  });
  expect(models.find(({ base }) => base === 'anthropic.claude-sonnet-5')?.servedIn).toBe(
    'anywhere',
  );
  expect(callableModels({ region: 'ca-central-1' })).toContainEqual(
    expect.objectContaining({
      id: 'anthropic.claude-3-haiku-20240307-v1:0',
      status: 'retired',
      servedIn: 'region',
    }),
  );
  expect(models.some(({ base }) => base.includes('mythos'))).toBe(false);
});
