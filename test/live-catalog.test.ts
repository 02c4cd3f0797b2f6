import {
  createCatalogRefresh,
  lookUpProfile,
  type ModelSummary,
  type ProfileSummary,
  resolveModel,
} from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const emulator = useEmulator();

/** A call of the control plane with an API key, as small as one can be; refusals become exceptions. */
async function get<Answer>(path: string, key = 'ABSKlocal'): Promise<Answer> {
  const response = await fetch(`${emulator.url}${path}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const answer = (await response.json()) as Answer & { message?: string };
  if (response.ok) return answer;
  throw Object.assign(new Error(answer.message), {
    name: response.headers.get('x-amzn-errortype')?.split(':')[0] ?? 'Error',
    $metadata: { httpStatusCode: response.status },
  });
}

function lists(region: string, key?: string) {
  return {
    region,
    listFoundationModels: vi.fn(({ byProvider }: { byProvider: string }) =>
      get<{ modelSummaries: ModelSummary[] }>(`/foundation-models?byProvider=${byProvider}`, key),
    ),
    // Pages of seven: the walk has to follow every token.
    listInferenceProfiles: vi.fn(({ nextToken }: { nextToken?: string }) =>
      get<{ inferenceProfileSummaries: ProfileSummary[]; nextToken?: string }>(
        `/inference-profiles?maxResults=7${nextToken ? `&nextToken=${encodeURIComponent(nextToken)}` : ''}`,
        key,
      ),
    ),
  };
}

/** Gives the key of somebody who may not do something. */
function deny(...actions: readonly string[]): string {
  const key = 'ABSKdenied';
  emulator.setWorld((world) => ({
    ...world,
    identities: [
      ...world.identities,
      {
        arn: 'arn:aws:iam::123456789012:user/denied',
        userId: 'AIDADENIED',
        apiKeys: [{ key }],
        denials: actions.map((action) => ({ action, by: 'missing' as const })),
      },
    ],
  }));
  return key;
}

let refreshCatalog = createCatalogRefresh();
beforeEach(() => {
  refreshCatalog = createCatalogRefresh();
});

async function idsFrom(region: string): Promise<string[]> {
  emulator.setWorld({ defaultRegion: region });
  const { source, models } = await refreshCatalog(lists(region));
  expect(source).toBe('live');
  return models.flatMap(({ ids }) => ids);
}

describe('what the control plane says can be called', () => {
  test('profiles of models that are gone stay listed, and do not count', async () => {
    const { inferenceProfileSummaries } = await get<{
      inferenceProfileSummaries: ProfileSummary[];
    }>('/inference-profiles');
    const gone = 'us.anthropic.claude-3-haiku-20240307-v1:0';
    expect(inferenceProfileSummaries.map(({ inferenceProfileId: id }) => id)).toContain(gone);
    const ids = await idsFrom('us-east-1');
    expect(ids).not.toContain(gone);
    expect(ids).toEqual(
      expect.arrayContaining([
        'us.anthropic.claude-sonnet-4-6',
        'global.anthropic.claude-sonnet-4-6',
      ]),
    );
  });

  test('a bare id counts where the model is on demand', async () => {
    expect(await idsFrom('eu-west-2')).toContain('anthropic.claude-sonnet-4-6');
    expect(await idsFrom('eu-west-1')).not.toContain('anthropic.claude-sonnet-4-6');
  });

  test('its dates are told, and a model past its end is left out', async () => {
    const base = 'anthropic.claude-opus-4-1-20250805-v1:0';
    const { models } = await refreshCatalog(lists('us-east-1'));
    expect(models.find((model) => model.base === base)).toMatchObject({
      status: 'legacy',
      endOfLife: '2027-01-08',
      ids: [`us.${base}`],
    });
    const later = createCatalogRefresh({ now: () => Date.parse('2027-01-08T00:00:00Z') });
    const bases = (await later(lists('us-east-1'))).models.map((model) => model.base);
    expect(bases).not.toContain(base);
    expect(bases).toContain('anthropic.claude-sonnet-4-6');
  });
});

describe('the cache', () => {
  test('holds by account and region, for as long as it may', async () => {
    let now = 0;
    const refresh = createCatalogRefresh({ now: () => now, maxAgeMs: 1_000 });
    const calls = { ...lists('us-east-1'), account: 'one' };
    await Promise.all([refresh(calls), refresh(calls)]);
    expect(calls.listFoundationModels).toHaveBeenCalledTimes(1);
    await refresh({ ...calls, account: 'another' });
    await refresh({ ...calls, region: 'us-west-2' });
    expect(calls.listFoundationModels).toHaveBeenCalledTimes(3);
    now = 1_000;
    await refresh(calls);
    expect(calls.listFoundationModels).toHaveBeenCalledTimes(4);
    expect(calls.listInferenceProfiles.mock.calls.length).toBeGreaterThan(8);
  });

  test('keeps nothing of an account that is not named', async () => {
    const calls = lists('us-east-1');
    await refreshCatalog(calls);
    await refreshCatalog(calls);
    expect(calls.listFoundationModels).toHaveBeenCalledTimes(2);
  });

  test('keeps no failure', async () => {
    const calls = { ...lists('us-east-1'), account: 'one' };
    const broken = {
      ...calls,
      listFoundationModels: () => Promise.reject(new Error('socket hang up')),
    };
    await expect(refreshCatalog(broken)).rejects.toThrow('socket hang up');
    expect((await refreshCatalog(calls)).source).toBe('live');
  });
});

test('who may not list gets the shipped catalogue', async () => {
  const key = deny('bedrock:ListInferenceProfiles', 'bedrock:ListFoundationModels');
  const answer = await refreshCatalog(lists('eu-west-1', key));
  expect(answer).toMatchObject({ source: 'shipped', reason: 'access-denied' });
  expect(answer.models.flatMap(({ ids }) => ids)).toContain('eu.anthropic.claude-sonnet-4-6');
});

test('credentials that have expired are an error, although they are answered with 403 too', async () => {
  const expired = Object.assign(
    new Error('The security token included in the request is expired'),
    {
      name: 'ExpiredTokenException',
      $metadata: { httpStatusCode: 403 },
    },
  );
  const calls = { ...lists('us-east-1'), listFoundationModels: () => Promise.reject(expired) };
  await expect(refreshCatalog(calls)).rejects.toBe(expired);
});

describe('names by the live catalogue', () => {
  test('what is newer than the shipped one is found, what is gone is not', async () => {
    emulator.setWorld((world) => {
      const model = world.models['anthropic.claude-sonnet-5-5'];
      if (!model) throw new Error('the world lacks the model of this test');
      const profile = { model: 'anthropic.claude-sonnet-6', routes: 'us' };
      const { 'us.anthropic.claude-opus-4-8': _, ...profiles } = world.profiles;
      return {
        ...world,
        models: { ...world.models, 'anthropic.claude-sonnet-6': model },
        profiles: { ...profiles, 'us.anthropic.claude-sonnet-6': profile },
      };
    });
    const catalog = await refreshCatalog(lists('us-east-1'));
    const region = 'us-east-1';
    expect(resolveModel('us.anthropic.claude-sonnet-6', { region, catalog })).toMatchObject({
      status: 'ok',
      base: 'anthropic.claude-sonnet-6',
      profile: 'us.anthropic.claude-sonnet-6',
    });
    expect(resolveModel('claude-opus-4-8', { region }).status).toBe('ok');
    expect(resolveModel('claude-opus-4-8', { region, catalog, scope: 'global' })).toMatchObject({
      modelId: 'global.anthropic.claude-opus-4-8',
    });
    expect(resolveModel('claude-opus-4-8', { region, catalog }).status).toBe('unavailable');
    expect(resolveModel('claude-opus-4-8', { region: 'us-west-2', catalog }).status).toBe('ok');
  });
});

describe('the model behind an ARN', () => {
  const arn = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123def456';
  const base = 'anthropic.claude-sonnet-4-6';

  function lookup(key?: string) {
    const getInferenceProfile = vi.fn((input: { inferenceProfileIdentifier: string }) =>
      get<{ models: { modelArn: string }[] }>(
        `/inference-profiles/${encodeURIComponent(input.inferenceProfileIdentifier)}`,
        key,
      ),
    );
    return { getInferenceProfile, lookUp: lookUpProfile({ getInferenceProfile, maxEntries: 2 }) };
  }

  beforeEach(() => {
    emulator.setWorld({
      applicationProfiles: {
        abc123def456: { name: 'team', copyFrom: `us.${base}`, region: 'us-east-1' },
      },
    });
  });

  test('of an application inference profile, asked for once', async () => {
    const { getInferenceProfile, lookUp } = lookup();
    expect(await Promise.all([lookUp(arn), lookUp(arn)])).toEqual([base, base]);
    expect(await lookUp(arn)).toBe(base);
    expect(getInferenceProfile).toHaveBeenCalledTimes(1);
  });

  test('one that is not there is undefined, and asked for again', async () => {
    const { getInferenceProfile, lookUp } = lookup();
    const missing = arn.replace('abc123', 'zzz999');
    expect(await lookUp(missing)).toBeUndefined();
    expect(await lookUp(missing)).toBeUndefined();
    expect(getInferenceProfile).toHaveBeenCalledTimes(2);
  });

  test('who may not ask is not asked again', async () => {
    const { getInferenceProfile, lookUp } = lookup(deny('bedrock:GetInferenceProfile'));
    expect(await lookUp(arn)).toBeUndefined();
    expect(await lookUp(arn)).toBeUndefined();
    expect(getInferenceProfile).toHaveBeenCalledTimes(1);
  });

  test('the oldest ARN gives way when there are too many', async () => {
    const { getInferenceProfile, lookUp } = lookup();
    const ids = [`us.${base}`, `global.${base}`, arn];
    for (const id of [...ids, arn, `us.${base}`]) expect(await lookUp(id)).toBe(base);
    expect(getInferenceProfile).toHaveBeenCalledTimes(4);
  });

  test('of provisioned throughput; nothing that is no id reaches the control plane', async () => {
    const { getInferenceProfile } = lookup();
    const provisioned = 'arn:aws:bedrock:us-east-1:123456789012:provisioned-model/8fz1h1l3k2ab';
    const lookUp = lookUpProfile({
      getInferenceProfile,
      getProvisionedModelThroughput: async ({ provisionedModelId }) => ({
        foundationModelArn: `${provisionedModelId.split(':123')[0]}::foundation-model/${base}`,
      }),
    });
    expect(await lookUp(provisioned)).toBe(base);
    expect(await lookUp('../foundation-models')).toBeUndefined();
    expect(getInferenceProfile).not.toHaveBeenCalled();
  });
});
