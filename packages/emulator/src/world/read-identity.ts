import type { Check } from '../checks/check.ts';
import { listOf, object } from '../checks/containers.ts';
import { oneOf, optional, text, truth } from '../checks/values.ts';
import type { AccessKey, ApiKey, Denial, Identity } from './identity.ts';
import { policyCheck } from './read-policy.ts';

/** What is wrong with an identity of a world. */
export const identityCheck: Check = object<Identity>({
  arn: text,
  userId: text,
  rolePath: optional(text),
  accessKeys: optional(
    listOf(
      object<AccessKey>({
        accessKeyId: text,
        secretAccessKey: text,
        sessionToken: optional(text),
        expired: optional(truth),
      }),
    ),
  ),
  apiKeys: optional(
    listOf(object<ApiKey>({ key: text, region: optional(text), expired: optional(truth) })),
  ),
  denials: optional(
    listOf(
      object<Denial>({
        action: text,
        resource: optional(text),
        by: oneOf(
          'missing',
          'identity-based policy',
          'service control policy',
          'permissions boundary',
          'session policy',
          'resource-based policy',
          'VPC endpoint policy',
        ),
      }),
    ),
  ),
  policies: optional(listOf(policyCheck)),
  serviceControlPolicies: optional(listOf(policyCheck)),
});
