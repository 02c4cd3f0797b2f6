import {
  BedrockClient,
  type InferenceProfileSummary,
  ListInferenceProfilesCommand,
  paginateListInferenceProfiles,
} from '@aws-sdk/client-bedrock';
import { describe, expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);

async function list(region = 'us-east-1', input: object = {}) {
  const sent = bedrock(region).send(new ListInferenceProfilesCommand(input));
  const { inferenceProfileSummaries = [] } = await sent;
  return new Map(inferenceProfileSummaries.map((one) => [one.inferenceProfileId, one]));
}

const application = {
  team: { name: 'team', copyFrom: 'us.anthropic.claude-sonnet-4-6', region: 'us-east-1' },
};

test('a geographic profile has one model ARN for each region that it leads to', async () => {
  expect((await list('ca-central-1')).get('us.anthropic.claude-opus-5')).toEqual({
    inferenceProfileName: 'US Anthropic Claude Opus 5',
    description:
      'Routes requests to Anthropic Claude Opus 5 in ca-central-1, us-east-1, us-east-2 and us-west-2.',
    createdAt: new Date('2026-07-24T00:00:00Z'),
    updatedAt: new Date('2026-07-24T00:00:00Z'),
    inferenceProfileArn:
      'arn:aws:bedrock:ca-central-1:123456789012:inference-profile/us.anthropic.claude-opus-5',
    models: ['ca-central-1', 'us-east-1', 'us-east-2', 'us-west-2'].map((region) => ({
      modelArn: `arn:aws:bedrock:${region}::foundation-model/anthropic.claude-opus-5`,
    })),
    inferenceProfileId: 'us.anthropic.claude-opus-5',
    status: 'ACTIVE',
    type: 'SYSTEM_DEFINED',
  });
});

test('a global profile has the ARN without a region and the one of the caller', async () => {
  expect((await list('sa-east-1')).get('global.anthropic.claude-opus-5')).toMatchObject({
    inferenceProfileName: 'Global Anthropic Claude Opus 5',
    models: [
      { modelArn: 'arn:aws:bedrock:::foundation-model/anthropic.claude-opus-5' },
      { modelArn: 'arn:aws:bedrock:sa-east-1::foundation-model/anthropic.claude-opus-5' },
    ],
  });
});

test('profiles of another geography are not listed', async () => {
  const ids = [...(await list('eu-west-1')).keys()];
  expect(new Set(ids.map((id) => id?.split('.')[0]))).toEqual(new Set(['eu', 'global']));
});

test('profiles of retired models stay listed', async () => {
  expect((await list()).get('us.anthropic.claude-3-haiku-20240307-v1:0')?.status).toBe('ACTIVE');
});

describe('application profiles', () => {
  test('are listed when they are asked for, in their region', async () => {
    emulator.setWorld({ applicationProfiles: application });
    const wanted = { typeEquals: 'APPLICATION' };
    expect([...(await list('us-east-1', wanted)).values()]).toMatchObject([
      {
        inferenceProfileId: 'team',
        inferenceProfileName: 'team',
        inferenceProfileArn:
          'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/team',
        models: [{ modelArn: expect.stringContaining(':us-east-1::') }, {}, {}],
        type: 'APPLICATION',
      },
    ]);
    expect((await list('us-west-2', wanted)).size).toBe(0);
  });

  test('are left out otherwise', async () => {
    emulator.setWorld({ applicationProfiles: application });
    expect((await list()).has('team')).toBe(false);
    expect((await list('us-east-1', { typeEquals: 'SYSTEM_DEFINED' })).has('team')).toBe(false);
  });
});

describe('pages', () => {
  test.each([1, 7, 1000])('of %d', async (pageSize) => {
    const all: InferenceProfileSummary[] = [];
    let pages = 0;
    for await (const page of paginateListInferenceProfiles({ client: bedrock(), pageSize }, {})) {
      all.push(...(page.inferenceProfileSummaries ?? []));
      pages += 1;
    }
    const whole = await list();
    expect(all.map((profile) => profile.inferenceProfileId)).toEqual([...whole.keys()]);
    expect(pages).toBe(Math.ceil(whole.size / pageSize));
  });

  test('a token of somebody else is refused', async () => {
    await expect(list('us-east-1', { nextToken: 'abc' })).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
  });
});

test.each(['maxResults=0', 'maxResults=1001', 'maxResults=many', 'type=OTHER'])(
  '%s is refused',
  async (query) => {
    const response = await fetch(`${emulator.url}/inference-profiles?${query}`, {
      headers: { authorization: 'Bearer ABSKlocal' },
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('x-amzn-errortype')).toMatch(/^(?:Validation|Serialization)/);
  },
);

test('a world without profiles lists none', async () => {
  emulator.setWorld({ profiles: {} });
  expect((await list()).size).toBe(0);
});
