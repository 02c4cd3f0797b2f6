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
  const anywhere = `arn:${partition}:bedrock:::foundation-model/${base}`;
  const guessed = base ? [bare, ...(id.startsWith('global.') ? [anywhere] : [])] : [];
  const models = profile && profile.modelArns.length > 0 ? profile.modelArns : guessed;
  return { region, resources: [...new Set([profileArn, ...models])], profileArn };
}
