import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { describeModel, type ModelDescription } from './describe-model.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html */
export const listFoundationModels: Operation = {
  name: 'ListFoundationModels',
  service: 'bedrock',
  route: { method: 'GET', path: '/foundation-models' },
  permission: () => [{ action: 'bedrock:ListFoundationModels', resource: '*' }],
  answer({ query, world, region }) {
    const filters = Object.fromEntries(query);
    const error = shapeRefusal('ListFoundationModels', filters);
    if (error) return { error };
    const modelSummaries = Object.keys(world.models)
      .map((id) => describeModel(world, id, region))
      .filter((model) => model !== undefined)
      .filter((model) => passes(model, filters));
    return { json: { modelSummaries } };
  },
};

function passes(model: ModelDescription, filters: Readonly<Record<string, string>>): boolean {
  const { byProvider, byInferenceType, byOutputModality, byCustomizationType } = filters;
  return (
    (!byProvider || model.providerName.toLowerCase() === byProvider.toLowerCase()) &&
    (!byInferenceType || model.inferenceTypesSupported.includes(byInferenceType)) &&
    (!byOutputModality || model.outputModalities.includes(byOutputModality)) &&
    (!byCustomizationType || model.customizationsSupported.includes(byCustomizationType))
  );
}
