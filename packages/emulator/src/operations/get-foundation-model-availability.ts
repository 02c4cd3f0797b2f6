import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { servingOf } from '../world/served-models.ts';
import type { World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { INVALID_MODEL_ID, UNKNOWN_MODEL } from './refusals.ts';

/**
 * Takes base model ids only, no profiles. It tells about the agreement and not about quotas: an account
 * whose quotas are applied at 0 sees AVAILABLE.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModelAvailability.html
 */
export const getFoundationModelAvailability: Operation = {
  name: 'GetFoundationModelAvailability',
  service: 'bedrock',
  route: { method: 'GET', path: '/foundation-model-availability/{modelId}' },
  permission: () => [{ action: 'bedrock:GetFoundationModelAvailability', resource: '*' }],
  answer({ labels, world, region }) {
    const error = shapeRefusal('GetFoundationModelAvailability', labels);
    if (error) return { error };
    const { modelId = '' } = labels;
    if (modelId.startsWith('arn:') || Object.hasOwn(world.profiles, modelId)) {
      return INVALID_MODEL_ID;
    }
    if (!Object.hasOwn(world.models, modelId)) return UNKNOWN_MODEL;
    const { authorization, entitlement } = accessOf(world, modelId);
    const gated = world.models[modelId]?.gated;
    return {
      json: {
        modelId,
        agreementAvailability: agreementOf(world, modelId),
        authorizationStatus: authorization ?? (gated ? 'NOT_AUTHORIZED' : 'AUTHORIZED'),
        entitlementAvailability: entitlement ?? 'AVAILABLE',
        regionAvailability: servingOf(world, modelId, region) ? 'AVAILABLE' : 'NOT_AVAILABLE',
      },
    };
  },
};

function accessOf({ access }: World, modelId: string): World['access'][string] {
  return (Object.hasOwn(access, modelId) && access[modelId]) || {};
}

function agreementOf(world: World, modelId: string): { status: string; errorMessage?: string } {
  const { marketplace, useCaseForm } = world.account;
  const granted = marketplace === 'subscribed' && useCaseForm === 'submitted';
  const status = accessOf(world, modelId).agreement ?? (granted ? 'AVAILABLE' : 'NOT_AVAILABLE');
  // Wording not seen.
  return status === 'ERROR'
    ? { status, errorMessage: 'The agreement for this model could not be created.' }
    : { status };
}
