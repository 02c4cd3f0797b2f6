import { BedrockClient, ListFoundationModelsCommand } from '@aws-sdk/client-bedrock';
import { describe, expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);

async function list(region = 'us-east-1', input: object = {}) {
  const { modelSummaries } = await bedrock(region).send(new ListFoundationModelsCommand(input));
  return new Map((modelSummaries ?? []).map((model) => [model.modelId, model]));
}

test('a model as Bedrock describes it', async () => {
  expect((await list()).get('anthropic.claude-sonnet-4-6')).toEqual({
    modelArn: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6',
    modelId: 'anthropic.claude-sonnet-4-6',
    modelName: 'Claude Sonnet 4.6',
    providerName: 'Anthropic',
    inputModalities: ['TEXT', 'IMAGE'],
    outputModalities: ['TEXT'],
    responseStreamingSupported: true,
    customizationsSupported: [],
    inferenceTypesSupported: ['INFERENCE_PROFILE'],
    modelLifecycle: { status: 'ACTIVE', startOfLifeTime: new Date('2026-02-17T00:00:00Z') },
  });
});

describe('where a model is listed', () => {
  test.each([
    ['us-east-1', 'anthropic.claude-3-haiku-20240307-v1:0', false],
    ['ap-northeast-2', 'anthropic.claude-3-haiku-20240307-v1:0', true],
    ['us-east-1', 'anthropic.claude-opus-4-1-20250805-v1:0', true],
    ['eu-west-1', 'anthropic.claude-opus-4-1-20250805-v1:0', false],
    ['ap-south-1', 'anthropic.claude-3-7-sonnet-20250219-v1:0', true],
    ['us-gov-west-1', 'anthropic.claude-fable-5-2', false],
    ['us-gov-west-1', 'anthropic.claude-opus-5-5', true],
  ])('%s, %s: %s', async (region, model, listed) => {
    expect((await list(region)).has(model)).toBe(listed);
  });

  test('in GovCloud the ARN is of its partition', async () => {
    const model = (await list('us-gov-west-1')).get('anthropic.claude-opus-5-5');
    expect(model?.modelArn).toMatch(/^arn:aws-us-gov:bedrock:us-gov-west-1::/);
  });
});

test('on demand where the bare id can be called', async () => {
  const london = (await list('eu-west-2')).get('anthropic.claude-opus-5-5');
  expect(london?.inferenceTypesSupported).toEqual(['ON_DEMAND', 'INFERENCE_PROFILE']);
});

describe('LEGACY from its day on', () => {
  const model = 'anthropic.claude-opus-4-1-20250805-v1:0';

  test.each([
    ['2026-07-07', 'ACTIVE'],
    ['2026-07-08', 'LEGACY'],
  ])('on %s it is %s', async (asOf, status) => {
    emulator.setWorld({ asOf });
    expect((await list()).get(model)?.modelLifecycle).toMatchObject({
      status,
      legacyTime: new Date('2026-07-08T00:00:00Z'),
      publicExtendedAccessTime: new Date('2026-10-08T00:00:00Z'),
      endOfLifeTime: new Date('2027-01-08T00:00:00Z'),
    });
  });

  test('a retired model that is still served somewhere is LEGACY', async () => {
    const london = (await list('eu-west-2')).get('anthropic.claude-3-7-sonnet-20250219-v1:0');
    expect(london?.modelLifecycle?.status).toBe('LEGACY');
  });
});

describe('filters', () => {
  test.each([
    [{ byProvider: 'anthropic' }, true],
    [{ byProvider: 'Amazon' }, false],
    [{ byOutputModality: 'TEXT' }, true],
    [{ byOutputModality: 'IMAGE' }, false],
    [{ byInferenceType: 'ON_DEMAND' }, false],
    [{ byInferenceType: 'PROVISIONED' }, false],
    [{ byCustomizationType: 'FINE_TUNING' }, false],
  ])('%o', async (input, found) => {
    expect((await list('us-east-1', input)).size > 0).toBe(found);
  });

  test('on demand in London', async () => {
    const found = await list('eu-west-2', { byInferenceType: 'ON_DEMAND' });
    expect([...found.keys()]).toEqual(
      expect.arrayContaining(['anthropic.claude-sonnet-4-6', 'anthropic.claude-opus-4-6-v1']),
    );
    expect(found.has('anthropic.claude-opus-5')).toBe(false);
  });
});

test('in a world without profiles only on-demand models are left', async () => {
  emulator.setWorld({ profiles: {} });
  expect((await list()).size).toBe(0);
  expect((await list('eu-west-2')).get('anthropic.claude-sonnet-4-6')).toMatchObject({
    inferenceTypesSupported: ['ON_DEMAND'],
  });
});
