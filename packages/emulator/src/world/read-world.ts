import { assertValid, type Check, type MemberChecks } from '../checks/check.ts';
import { listOf, object, recordOf } from '../checks/containers.ts';
import {
  amount,
  anything,
  either,
  oneOf,
  optional,
  text,
  truth,
  wholeNumber,
} from '../checks/values.ts';
import { defaultWorld } from './default-world.ts';
import { identityCheck } from './read-identity.ts';
import type {
  ModelAccess,
  Route,
  World,
  WorldAccount,
  WorldModel,
  WorldProfile,
  WorldQuota,
} from './world.ts';
import type { ModelGroup, WorldGateway } from './world-gateway.ts';

const texts = listOf(text);

const modelCheck = object<WorldModel>({
  name: optional(text),
  retired: optional(truth),
  gated: optional(truth),
  onDemand: optional(texts),
  lifecycle: optional(
    object<NonNullable<WorldModel['lifecycle']>>({
      startOfLifeTime: optional(text),
      legacyTime: optional(text),
      publicExtendedAccessTime: optional(text),
      endOfLifeTime: optional(text),
    }),
  ),
  prefill: truth,
  sampling: oneOf('both', 'one', 'none'),
  maxTokens: wholeNumber(1),
  contextWindow: optional(wholeNumber(1)),
  systemInMessages: optional(truth),
  thinking: optional(
    object<NonNullable<WorldModel['thinking']>>({
      enabled: truth,
      adaptive: truth,
      disabled: either(oneOf('up-to-high'), truth),
      betweenTools: optional(truth),
      default: optional(oneOf('on', 'off')),
      boundToPrefix: optional(truth),
    }),
  ),
  effort: optional(texts),
  forcedToolChoice: optional(truth),
  structuredOutput: optional(truth),
  promptCaching: optional(
    object<NonNullable<WorldModel['promptCaching']>>({ minTokens: wholeNumber(0), ttl: texts }),
  ),
  countTokens: optional(truth),
  inputModalities: optional(texts),
  dataRetention: optional(texts),
  otherVendor: optional(truth),
});

const accountCheck = object<WorldAccount>({
  id: text,
  optedIn: optional(either(oneOf('*'), texts)),
  useCaseForm: oneOf('submitted', 'missing'),
  useCaseFormData: optional(text),
  marketplace: oneOf('subscribed', 'no-payment-instrument', 'no-permission'),
  dataRetention: oneOf('default', 'none', 'aws_review', 'provider_data_share', 'inherit'),
  restriction: optional(oneOf('operation-not-allowed', 'not-authorized', 'unsupported-country')),
  invocationLogging: optional(recordOf(anything)),
  guardrail: optional(
    object<NonNullable<WorldAccount['guardrail']>>({
      id: text,
      version: text,
      blockedWords: texts,
      message: text,
    }),
  ),
});

const worldMembers: MemberChecks<World> = {
  asOf: text,
  defaultRegion: text,
  regions: recordOf(object<World['regions'][string]>({ optIn: optional(truth) })),
  routeSets: recordOf(listOf(object<Route>({ from: texts, to: texts }))),
  models: recordOf(modelCheck),
  profiles: recordOf(
    object<WorldProfile>({ model: text, routes: text, servedIn: optional(texts) }),
  ),
  applicationProfiles: recordOf(
    object<World['applicationProfiles'][string]>({ name: text, copyFrom: text, region: text }),
  ),
  account: accountCheck,
  access: recordOf(
    object<ModelAccess>({
      agreement: optional(oneOf('AVAILABLE', 'PENDING', 'NOT_AVAILABLE', 'ERROR')),
      authorization: optional(oneOf('AUTHORIZED', 'NOT_AUTHORIZED')),
      entitlement: optional(oneOf('AVAILABLE', 'NOT_AVAILABLE')),
      legacyInactive: optional(truth),
      withheld: optional(truth),
    }),
  ),
  quotas: listOf(
    object<WorldQuota>({
      code: text,
      name: text,
      value: amount,
      defaultValue: optional(amount),
      counts: oneOf('requests-per-minute', 'tokens-per-minute', 'tokens-per-day'),
      model: optional(text),
      region: optional(text),
    }),
  ),
  identities: listOf(identityCheck),
  localKeys: truth,
  gateway: object<WorldGateway>({
    keys: texts,
    groups: recordOf(object<ModelGroup>({ model: text, region: optional(text) })),
    identity: identityCheck,
  }),
};

const changeCheck: Check = object(
  Object.fromEntries(
    Object.entries<Check>(worldMembers).map(([member, check]) => [member, optional(check)]),
  ),
);

/**
 * Some members of a world from JSON.
 * @throws In a sentence that names the member by its path.
 */
export function readWorldChange(value: unknown, path: string): Partial<World> {
  assertValid(changeCheck, value, path);
  return value as Partial<World>;
}

/**
 * A world from JSON. Members that it leaves out are those of the default world.
 * @throws In a sentence that names the member by its path.
 */
export function readWorld(value: unknown, path: string): World {
  return { ...defaultWorld, ...readWorldChange(value, path) };
}
