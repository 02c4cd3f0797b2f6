import { expect, test } from 'vitest';
import { mergeLists } from './merge-lists.ts';

const now = Date.parse('2026-11-22');
const base = 'anthropic.claude-sonnet-4-6';
const profile = (id: string, of = base) => ({
  inferenceProfileId: id,
  status: 'ACTIVE',
  type: 'SYSTEM_DEFINED',
  models: [{ modelArn: `arn:aws:bedrock:us-east-1::foundation-model/${of}` }],
});

test('profiles stand before the bare id, the global one last among them', () => {
  const models = [
    { modelId: base, inferenceTypesSupported: ['INFERENCE_PROFILE', 'ON_DEMAND', 'NEVER_SEEN'] },
  ];
  const profiles = [profile(`global.${base}`), profile(`us.${base}`)];
  expect(mergeLists(models, profiles, now)).toEqual([
    {
      base,
      name: base,
      status: 'active',
      endOfLife: null,
      ids: [`us.${base}`, `global.${base}`, base],
    },
  ]);
});

test.each([
  ['on demand only', ['ON_DEMAND'], [base]],
  ['by profiles only', ['INFERENCE_PROFILE'], [`us.${base}`]],
  ['by words that nobody knows', ['PROVISIONED'], [`us.${base}`]],
  ['by no word at all', undefined, [`us.${base}`]],
])('a model that is listed %s', (_, inferenceTypesSupported, ids) => {
  const models = [{ modelId: base, inferenceTypesSupported }];
  expect(mergeLists(models, [profile(`us.${base}`)], now)[0]?.ids).toEqual(ids);
});

test('dates of the SDK and of the wire are both read', () => {
  for (const endOfLifeTime of [new Date('2027-01-08'), '2027-01-08T00:00:00Z']) {
    const models = [{ modelId: base, modelLifecycle: { status: 'LEGACY', endOfLifeTime } }];
    const [model] = mergeLists(models, [profile(`us.${base}`)], now);
    expect(model).toMatchObject({ status: 'legacy', endOfLife: '2027-01-08' });
    expect(mergeLists(models, [profile(`us.${base}`)], Date.parse('2027-01-08'))).toEqual([]);
  }
});

test('other vendors, application profiles and what is in one list only are left out', () => {
  const models = [
    { modelId: 'amazon.nova-lite-v1:0', inferenceTypesSupported: ['ON_DEMAND'] },
    { modelId: base },
    {},
  ];
  const profiles = [
    { ...profile('abc123'), type: 'APPLICATION' },
    profile('us.anthropic.claude-opus-5', 'anthropic.claude-opus-5'),
    {},
  ];
  expect(mergeLists(models, profiles, now)).toEqual([]);
});
