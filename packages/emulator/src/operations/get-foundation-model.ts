import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { foundationModelArn, idInArn } from '../world/arn.ts';
import { describeModel } from './describe-model.ts';
import type { Call, Operation } from './operation.ts';
import { UNKNOWN_MODEL } from './refusals.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModel.html */
export const getFoundationModel: Operation = {
  name: 'GetFoundationModel',
  service: 'bedrock',
  route: { method: 'GET', path: '/foundation-models/{modelIdentifier}' },
  permission: (call) => [
    {
      action: 'bedrock:GetFoundationModel',
      resource: foundationModelArn(modelIdOf(call), call.region),
    },
  ],
  answer(call) {
    const error = shapeRefusal('GetFoundationModel', call.labels);
    if (error) return { error };
    const modelDetails = describeModel(call.world, modelIdOf(call), call.region);
    return modelDetails ? { json: { modelDetails } } : UNKNOWN_MODEL;
  },
};

function modelIdOf({ labels, region }: Call): string {
  const { modelIdentifier = '' } = labels;
  return idInArn(modelIdentifier, { kind: 'foundation-model', region }) ?? modelIdentifier;
}
