import { destinationsOf } from '@caprock/core';
import type { ListedProfile } from './control-plane.ts';
import type { IdentityFacts } from './get-identity.ts';
import type { Target } from './resolve-targets.ts';
import type { SimulationInput } from './simulate.ts';

/**
 * The resources that IAM looks at when a model is called: the profile, and the foundation model in each
 * region that it leads to; the bare model for a bare id.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function touchedBy(
  { region, id = '', base = '' }: Target,
  profile: ListedProfile | undefined,
  { arn, account }: IdentityFacts,
): SimulationInput {
  const partition = arn.split(':')[1] || 'aws';
  const bare = `arn:${partition}:bedrock:${region}::foundation-model/${base}`;
  if (id === base) return { region, resources: [bare], profileArn: undefined };
  const profileArn =
    profile?.arn ??
    (id.startsWith('arn:')
      ? id
      : `arn:${partition}:bedrock:${region}:${account}:inference-profile/${id}`);
  const listed = profile?.modelArns ?? [];
  const models = listed.length > 0 ? listed : catalogued(partition, { region, id, base });
  return { region, resources: [...new Set([profileArn, ...models])], profileArn };
}

/** Where the catalogue says that the profile leads: who asks may not be allowed to list. */
function catalogued(
  partition: string,
  { region, id, base }: { readonly region: string; readonly id: string; readonly base: string },
): readonly string[] {
  if (base === '') return [];
  const places = destinationsOf({ modelId: id, region });
  const names = places.reach === 'anywhere' ? [region, ''] : places.regions;
  return names.map((name) => `arn:${partition}:bedrock:${name}::foundation-model/${base}`);
}
