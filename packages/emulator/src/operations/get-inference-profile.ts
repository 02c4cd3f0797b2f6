import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { accountArn, idInArn } from '../world/arn.ts';
import {
  describeApplicationProfile,
  describeSystemProfile,
  type ProfileDescription,
} from './describe-profile.ts';
import type { Call, Operation } from './operation.ts';
import { resourceNotFound } from './refusals.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetInferenceProfile.html */
export const getInferenceProfile: Operation = {
  name: 'GetInferenceProfile',
  service: 'bedrock',
  route: { method: 'GET', path: '/inference-profiles/{inferenceProfileIdentifier}' },
  permission: (call) => [
    {
      action: 'bedrock:GetInferenceProfile',
      resource: profileOf(call)?.inferenceProfileArn ?? arnOf(call),
    },
  ],
  answer(call) {
    const error = shapeRefusal('GetInferenceProfile', call.labels);
    if (error) return { error };
    const profile = profileOf(call);
    return profile
      ? { json: profile }
      : // Wording not seen; after the one for foundation models.
        resourceNotFound(
          'Could not resolve the inference profile from the provided inference profile identifier.',
        );
  },
};

function profileOf({ labels, world, region }: Call): ProfileDescription | undefined {
  const { inferenceProfileIdentifier: given = '' } = labels;
  const account = world.account.id;
  const application = idInArn(given, { kind: 'application-inference-profile', region, account });
  const system = idInArn(given, { kind: 'inference-profile', region, account });
  return (
    describeSystemProfile(world, system ?? given, region) ??
    describeApplicationProfile(world, application ?? given, region)
  );
}

function arnOf({ labels, world, region }: Call): string {
  const { inferenceProfileIdentifier: given = '' } = labels;
  return given.startsWith('arn:')
    ? given
    : accountArn('bedrock', region, world.account.id, `inference-profile/${given}`);
}
