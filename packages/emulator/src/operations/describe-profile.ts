import { accountArn, foundationModelArn } from '../world/arn.ts';
import { routeFrom } from '../world/look-up-model.ts';
import type { World } from '../world/world.ts';
import { providerOf } from './describe-model.ts';

/** An inference profile as ListInferenceProfiles and GetInferenceProfile describe it. */
export interface ProfileDescription {
  readonly inferenceProfileName: string;
  readonly description?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly inferenceProfileArn: string;
  readonly models: readonly { readonly modelArn: string }[];
  readonly inferenceProfileId: string;
  readonly status: 'ACTIVE';
  readonly type: 'SYSTEM_DEFINED' | 'APPLICATION';
}

/**
 * Describes a profile of AWS's own in a region from which it leads somewhere. Whether its model still lives
 * does not matter: profiles of retired models stay listed.
 */
export function describeSystemProfile(
  world: World,
  id: string,
  region: string,
): ProfileDescription | undefined {
  const profile = Object.hasOwn(world.profiles, id) ? world.profiles[id] : undefined;
  const to = routeFrom(world, id, region)?.to;
  if (!profile || !to) return undefined;
  const model = world.models[profile.model];
  const name = `${providerOf(profile.model)} ${model?.name ?? profile.model}`;
  // A global profile lists the model without a region and the one where the call comes in.
  const global = to.includes('');
  const where = global ? ['', region] : to;
  const created = model?.lifecycle?.startOfLifeTime ?? '';
  return {
    inferenceProfileName: `${geographyOf(id)} ${name}`,
    description: global
      ? `Routes requests to ${name} globally across all supported AWS Regions.`
      : `Routes requests to ${name} in ${listed(to)}.`,
    ...(Number.isNaN(Date.parse(created)) ? {} : { createdAt: created, updatedAt: created }),
    inferenceProfileArn: accountArn('bedrock', region, world.account.id, `inference-profile/${id}`),
    models: where.map((place) => ({ modelArn: foundationModelArn(profile.model, place) })),
    inferenceProfileId: id,
    status: 'ACTIVE',
    type: 'SYSTEM_DEFINED',
  };
}

/** Describes an application inference profile in the region where it was made. */
export function describeApplicationProfile(
  world: World,
  id: string,
  region: string,
): ProfileDescription | undefined {
  const { applicationProfiles, account } = world;
  const profile = Object.hasOwn(applicationProfiles, id) ? applicationProfiles[id] : undefined;
  if (profile?.region !== region) return undefined;
  const rest = `application-inference-profile/${id}`;
  return {
    inferenceProfileName: profile.name,
    inferenceProfileArn: accountArn('bedrock', region, account.id, rest),
    models: modelsBehind(world, profile.copyFrom, region),
    inferenceProfileId: id,
    status: 'ACTIVE',
    type: 'APPLICATION',
  };
}

/** The models behind a profile or model that is named by its id or its ARN. */
function modelsBehind(
  world: World,
  copyFrom: string,
  region: string,
): ProfileDescription['models'] {
  const id = copyFrom.split('/').at(-1) ?? copyFrom;
  const system = describeSystemProfile(world, id, region);
  return system ? system.models : [{ modelArn: foundationModelArn(id, region) }];
}

function geographyOf(id: string): string {
  const geography = id.split('.')[0] ?? '';
  return geography === 'global' ? 'Global' : geography.toUpperCase();
}

function listed(regions: readonly string[]): string {
  const first = regions.slice(0, -1).join(', ');
  return [first, regions.at(-1)].filter(Boolean).join(' and ');
}
