import { expect, test } from 'vitest';
import { defaultWorld } from './default-world.ts';
import { readWorld, readWorldChange } from './read-world.ts';
import type { World } from './world.ts';

test('the default world is a world', () => {
  expect(readWorld(JSON.parse(JSON.stringify(defaultWorld)), 'world')).toEqual(defaultWorld);
});

test('members that a file leaves out are those of the default world', () => {
  const world = readWorld({ defaultRegion: 'eu-west-1' }, 'world');
  expect(world).toEqual({ ...defaultWorld, defaultRegion: 'eu-west-1' });
});

test('a change holds what it names', () => {
  expect(readWorldChange({ quotas: [] }, 'world')).toEqual({ quotas: [] });
});

test('everything that a world may say is taken', () => {
  const change: Partial<World> = {
    account: {
      ...defaultWorld.account,
      optedIn: ['ap-east-1'],
      useCaseFormData: '{}',
      restriction: 'not-authorized',
      invocationLogging: { textDataDeliveryEnabled: true },
      guardrail: { id: 'g', version: '1', blockedWords: ['x'], message: 'No.' },
    },
    access: {
      'anthropic.claude-opus-4-8': {
        agreement: 'PENDING',
        authorization: 'NOT_AUTHORIZED',
        entitlement: 'NOT_AVAILABLE',
        legacyInactive: true,
      },
    },
    quotas: [{ code: 'L-1', name: 'q', value: 0, defaultValue: 9, counts: 'tokens-per-day' }],
    identities: [
      {
        arn: 'arn:aws:iam::123456789012:user/x',
        userId: 'AIDA',
        accessKeys: [
          { accessKeyId: 'AKIA', secretAccessKey: 's', sessionToken: 't', expired: true },
        ],
        apiKeys: [{ key: 'ABSK', region: 'us-east-1', expired: false }],
        denials: [{ action: '*', resource: '*', by: 'session policy' }],
      },
    ],
    applicationProfiles: { a: { name: 'n', copyFrom: 'us.x', region: 'us-east-1' } },
  };
  expect(readWorld(change, 'world')).toEqual({ ...defaultWorld, ...change });
});

test.each<[string, unknown, string]>([
  ['a list', [], 'world must be an object, not []'],
  ['an unknown member', { modles: {} }, 'world.modles is not known; members are asOf, '],
  [
    'a model without a limit',
    { models: { m: { prefill: true, sampling: 'one' } } },
    'world.models.m.maxTokens is missing; it must be a whole number of 1 or more',
  ],
  [
    'a model with an odd name',
    { models: { 'a.b-c': { prefill: 1 } } },
    'world.models["a.b-c"].prefill must be true or false, not 1',
  ],
  [
    'a wrong choice',
    { models: { m: { prefill: true, sampling: 'two', maxTokens: 1 } } },
    'world.models.m.sampling must be one of "both", "one", "none", not "two"',
  ],
  [
    'an unknown trait',
    { models: { m: { prefill: true, sampling: 'one', maxTokens: 1, vision: true } } },
    'world.models.m.vision is not known',
  ],
  [
    'a deep one',
    { identities: [{ arn: 'a', userId: 'b', denials: [{ action: '*', by: 'me' }] }] },
    'world.identities[0].denials[0].by must be one of "missing", ',
  ],
  [
    'opted in regions',
    { account: { ...defaultWorld.account, optedIn: 'all' } },
    'world.account.optedIn must be a list, not "all"',
  ],
])('%s is no world', (_, value, problem) => {
  expect(() => readWorld(value, 'world')).toThrow(problem);
});
