import { describe, expect, test } from 'vitest';
import { CaprockError } from '../errors/caprock-error.ts';
import { planTargets } from './plan-targets.ts';

const region = 'us-east-1';
const ids = (targets: readonly { modelId: string; region: string | undefined }[]) =>
  targets.map((target) => `${target.region} ${target.modelId}`);

test('resolves the model and its fallbacks, without repetitions', () => {
  const targets = planTargets({
    model: 'claude-sonnet-4-6',
    region,
    fallbacks: [
      'claude-haiku-4-5',
      'claude-sonnet-4.6',
      { model: 'claude-sonnet-4-6', region: 'eu-west-1' },
    ],
  });
  expect(ids(targets)).toEqual([
    'us-east-1 us.anthropic.claude-sonnet-4-6',
    'us-east-1 us.anthropic.claude-haiku-4-5-20251001-v1:0',
    'eu-west-1 eu.anthropic.claude-sonnet-4-6',
  ]);
});

test('with several regions, every name is tried in each before the next name', () => {
  const targets = planTargets({
    model: 'claude-sonnet-4-6',
    region,
    regions: [region, 'us-west-2'],
    fallbacks: ['claude-haiku-4-5', { model: 'claude-sonnet-4-6', region: 'eu-west-1' }],
  });
  expect(ids(targets)).toEqual([
    'us-east-1 us.anthropic.claude-sonnet-4-6',
    'us-west-2 us.anthropic.claude-sonnet-4-6',
    'us-east-1 us.anthropic.claude-haiku-4-5-20251001-v1:0',
    'us-west-2 us.anthropic.claude-haiku-4-5-20251001-v1:0',
    'eu-west-1 eu.anthropic.claude-sonnet-4-6',
  ]);
});

test('a region in which a name cannot be called is left out; one that is left is none', () => {
  const model = 'eu.anthropic.claude-sonnet-4-6';
  const regions = [region, 'eu-west-1'];
  expect(ids(planTargets({ model, region, regions }))).toEqual([`eu-west-1 ${model}`]);
  expect(() => planTargets({ model, region, regions: [region] })).toThrow(CaprockError);
});

test('a model of the host stands where it was put', () => {
  const host = new (class Model {})();
  const targets = planTargets<object>({
    model: 'claude-sonnet-4-6',
    region,
    fallbacks: [host],
    describe: () => ({ modelId: 'gpt', region: undefined }),
  });
  expect(targets[1]).toMatchObject({ modelId: 'gpt', hostModel: host });
});

test('names go as they are written when the caller says so', () => {
  const [target] = planTargets({
    model: 'my-alias',
    region,
    resolve: false,
    baseModel: 'anthropic.claude-opus-4-8',
  });
  expect(target).toMatchObject({ modelId: 'my-alias', traits: { prefill: false } });
});

test('a base model tells what an application inference profile takes', () => {
  const model = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc';
  const [target] = planTargets({ model, region, baseModel: 'claude-opus-4-8' });
  expect(target).toMatchObject({ modelId: model, traits: { base: 'anthropic.claude-opus-4-8' } });
});

describe('a name that cannot be called', () => {
  test.each([
    [
      'claude-sonnet-9',
      region,
      'invalid-model-id',
      /no Claude model.*us\.anthropic\.claude-sonnet-5-5/,
    ],
    ['sonnet', region, 'invalid-model-id', /several models/],
    ['eu.anthropic.claude-sonnet-4-6', region, 'region-not-supported', /another geography/],
    [
      'claude-sonnet-5',
      'ap-northeast-1',
      'region-not-supported',
      /cannot be called from ap-northeast-1/,
    ],
  ])('%s in %s', (model, where, kind, message) => {
    const plan = () => planTargets({ model, region: where });
    expect(plan).toThrow(CaprockError);
    expect(plan).toThrow(message);
    expect(plan).toThrow(expect.objectContaining({ diagnosis: expect.objectContaining({ kind }) }));
  });

  test('retired, when the caller wants to know', () => {
    expect(() => planTargets({ model: 'claude-sonnet-4', region, retired: 'error' })).toThrow(
      /end of life/,
    );
  });

  test('in Korean', () => {
    expect(() => planTargets({ model: 'claude-sonnet-9', region, lang: 'ko' })).toThrow(/아닙니다/);
  });

  test('among the fallbacks', () => {
    expect(() =>
      planTargets({ model: 'claude-sonnet-4-6', region, fallbacks: ['claude-x'] }),
    ).toThrow(/claude-x/);
  });
});

describe('behind a gateway', () => {
  test("names are the gateway's own, with the traits of the model behind", () => {
    const [first, ...fallbacks] = planTargets({
      gateway: true,
      model: 'team/sonnet v2?',
      baseModel: 'claude-3-haiku',
      region: 'us-east-1',
      regions: ['us-east-1', 'us-west-2'],
      fallbacks: ['claude-sonnet-4-6', { model: 'fast', baseModel: 'claude-haiku-4-5' }, 'other'],
    });
    expect(first).toMatchObject({ modelId: 'team/sonnet v2?', region: undefined });
    expect(first.resolution).toBeUndefined();
    expect([first, ...fallbacks].map(({ modelId, traits }) => [modelId, traits.base])).toEqual([
      ['team/sonnet v2?', 'anthropic.claude-3-haiku-20240307-v1:0'],
      ['claude-sonnet-4-6', 'anthropic.claude-sonnet-4-6'],
      ['fast', 'anthropic.claude-haiku-4-5-20251001-v1:0'],
      ['other', null],
    ]);
  });

  test("a model object's name is the gateway's own as well", () => {
    const hostModel = { id: 'sonnet-4.6' };
    const [, second] = planTargets<typeof hostModel>({
      gateway: true,
      model: 'fast',
      region,
      fallbacks: [hostModel],
      describe: ({ id }) => ({ modelId: id, region: 'us-east-1', gateway: {} }),
    });
    expect(second).toMatchObject({ modelId: 'sonnet-4.6', region: undefined, hostModel });
    expect(second?.traits).toMatchObject({
      base: 'anthropic.claude-sonnet-4-6',
      systemInMessages: false,
    });
  });

  test('a host model that asks a gateway has a name of the gateway', () => {
    const host = { name: 'fast' };
    const [, target] = planTargets<typeof host>({
      model: 'claude-sonnet-4-6',
      region,
      fallbacks: [host],
      describe: ({ name: modelId }) => ({
        modelId,
        region: undefined,
        gateway: { baseModel: 'claude-haiku-4-5' },
      }),
    });
    expect(target).toMatchObject({ modelId: 'fast', region: undefined, hostModel: host });
    expect(target?.traits.base).toBe('anthropic.claude-haiku-4-5-20251001-v1:0');
  });

  test('a name that says nothing has the strictest traits, not those of another vendor', () => {
    const [target] = planTargets({ gateway: true, model: 'gpt.4-compatible', region });
    expect(target.traits.claude).toBe(true);
  });
});
