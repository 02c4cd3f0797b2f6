import { converse } from './converse.ts';
import { converseStream } from './converse-stream.ts';
import { countTokens } from './count-tokens.ts';
import { getAccountDataRetention } from './get-account-data-retention.ts';
import { getAwsDefaultServiceQuota } from './get-aws-default-service-quota.ts';
import { getCallerIdentity } from './get-caller-identity.ts';
import { getFoundationModel } from './get-foundation-model.ts';
import { getFoundationModelAvailability } from './get-foundation-model-availability.ts';
import { getInferenceProfile } from './get-inference-profile.ts';
import { getModelInvocationLoggingConfiguration } from './get-model-invocation-logging-configuration.ts';
import { getRole } from './get-role.ts';
import { getServiceQuota } from './get-service-quota.ts';
import { getUseCaseForModelAccess } from './get-use-case-for-model-access.ts';
import { invokeModel } from './invoke-model.ts';
import { invokeModelWithResponseStream } from './invoke-model-with-response-stream.ts';
import { listEnforcedGuardrailsConfiguration } from './list-enforced-guardrails-configuration.ts';
import { listFoundationModelAgreementOffers } from './list-foundation-model-agreement-offers.ts';
import { listFoundationModels } from './list-foundation-models.ts';
import { listInferenceProfiles } from './list-inference-profiles.ts';
import { listServiceQuotas } from './list-service-quotas.ts';
import type { Operation } from './operation.ts';
import { putUseCaseForModelAccess } from './put-use-case-for-model-access.ts';
import { simulatePrincipalPolicy } from './simulate-principal-policy.ts';

/** Every operation that this local AWS answers. */
export const operations: readonly Operation[] = [
  converse,
  converseStream,
  invokeModel,
  invokeModelWithResponseStream,
  countTokens,
  getAccountDataRetention,
  getAwsDefaultServiceQuota,
  getCallerIdentity,
  getFoundationModelAvailability,
  getFoundationModel,
  getInferenceProfile,
  getModelInvocationLoggingConfiguration,
  getRole,
  getServiceQuota,
  getUseCaseForModelAccess,
  listEnforcedGuardrailsConfiguration,
  listFoundationModelAgreementOffers,
  listFoundationModels,
  listInferenceProfiles,
  listServiceQuotas,
  putUseCaseForModelAccess,
  simulatePrincipalPolicy,
];
