import type { PolicyStatement } from './policy-document.ts';

/** Which statements beside those of the calls themselves. */
export interface FurtherStatements {
  readonly apiKey: boolean;
  readonly firstCaller: boolean;
  readonly doctor: boolean;
}

/** What someone needs beside the permission to call. */
export function furtherStatements(wanted: FurtherStatements): PolicyStatement[] {
  return [
    ...(wanted.apiKey ? [API_KEY] : []),
    ...(wanted.firstCaller ? [FIRST_CALLER] : []),
    ...(wanted.doctor ? [DOCTOR] : []),
  ];
}

/** @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html */
const API_KEY: PolicyStatement = {
  Sid: 'CallWithApiKey',
  Effect: 'Allow',
  Action: ['bedrock:CallWithBearerToken'],
  Resource: ['*'],
};

/**
 * The first call of a model in an account subscribes to it in AWS Marketplace, on behalf of the caller.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html
 */
const FIRST_CALLER: PolicyStatement = {
  Sid: 'SubscribeThroughBedrock',
  Effect: 'Allow',
  Action: [
    'aws-marketplace:Subscribe',
    'aws-marketplace:Unsubscribe',
    'aws-marketplace:ViewSubscriptions',
  ],
  Resource: ['*'],
  Condition: { StringEquals: { 'aws:CalledViaLast': ['bedrock.amazonaws.com'] } },
};

/** What `caprock doctor` reads. It changes nothing. */
const DOCTOR: PolicyStatement = {
  Sid: 'ReadForCaprockDoctor',
  Effect: 'Allow',
  Action: [
    'bedrock:CountTokens',
    'bedrock:GetAccountDataRetention',
    'bedrock:GetFoundationModel',
    'bedrock:GetFoundationModelAvailability',
    'bedrock:GetInferenceProfile',
    'bedrock:GetModelInvocationLoggingConfiguration',
    'bedrock:GetUseCaseForModelAccess',
    'bedrock:ListEnforcedGuardrailsConfiguration',
    'bedrock:ListFoundationModelAgreementOffers',
    'bedrock:ListFoundationModels',
    'bedrock:ListInferenceProfiles',
    'servicequotas:GetAWSDefaultServiceQuota',
    'servicequotas:ListServiceQuotas',
  ],
  Resource: ['*'],
};
