import { expect, test } from 'vitest';
import { oneViolation } from '../testing/shape-sentences.ts';
import { serviceModel } from './service-model.ts';
import { shapeRefusal } from './shape-refusal.ts';

const message = (operation: string, input: object) => shapeRefusal(operation, input)?.message;
const converse = (modelId: string) => message('Converse', { modelId });

test.each([
  'anthropic.claude-v2:1',
  'anthropic.claude-opus-4-6-v1',
  'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'global.anthropic.claude-opus-5-5',
  // These are no ids, but it is not the shape that says so.
  'claude-sonnet-4',
  'anthropic.claude-nine',
  'opus[1m]',
  'claude-sonnet-4@20250514',
  'claude sonnet 4',
  'anthropic/claude-sonnet-4.5',
  'bedrock:us.anthropic.claude-sonnet-4-20250514-v1:0',
  'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20241022-v2:0',
  'arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:inference-profile/us-gov.anthropic.claude-haiku-5-5',
  'arn:aws:bedrock:us-east-1:517194595696:application-inference-profile/s529qz7ddy06',
  'arn:aws:bedrock:us-east-1:123456789012:provisioned-model/8fz1h1l3k2ab',
  'arn:aws:bedrock:us-east-1:123456789012:custom-model/anthropic.claude-3-haiku/ab12cd34ef56',
  'arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/ab12cd34ef56',
  'arn:aws:bedrock:us-east-1:123456789012:imported-model/ab12cd34ef56',
  'arn:aws:bedrock:us-west-2:123456789012:default-prompt-router/anthropic.claude:1',
  'arn:aws:bedrock:us-east-1:123456789012:prompt/AB12CD34EF:2',
  'arn:aws:sagemaker:us-east-1:123456789012:endpoint/mine',
])('model-id-pattern: the shape of %s is right', (modelId) =>
  expect(converse(modelId)).toBeUndefined(),
);

test.each([
  'anthropic.claude-v2:0:100k',
  'anthropic.claude-3-5-sonnet-20240620-v1:0:51k',
  'arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-3-haiku-20240307-v1:0:48k',
  'arn:aws:bedrock:us-east-1:123456789012:model/anthropic.claude-haiku-5-5',
  'arn:aws:s3:::bucket',
])('model-id-pattern: the shape of %s is wrong', (modelId) =>
  expect(converse(modelId)).toMatch(
    `1 validation error detected: Value '${modelId}' at 'modelId' failed to satisfy constraint: Member must satisfy regular expression pattern: (arn:aws`,
  ),
);

test('model-id-pattern: an id has 2048 characters at most', () => {
  expect(converse('a'.repeat(2048))).toBeUndefined();
  expect(converse('a'.repeat(2049))).toBe(
    oneViolation('modelId', 'have length less than or equal to 2048', 'a'.repeat(2049)),
  );
});

const modelId = 'anthropic.claude-haiku-5-5';

test.each([
  [
    'InvokeModel',
    { modelId, body: 'a'.repeat(25_000_001) },
    oneViolation('body', 'have length less than or equal to 25000000'),
    { modelId, body: Buffer.alloc(25_000_000) },
  ],
  [
    'InvokeModelWithResponseStream',
    { modelId, body: '{}', trace: 'enabled' },
    oneViolation('trace', 'satisfy enum value set: [ENABLED, DISABLED, ENABLED_FULL]', 'enabled'),
    { modelId, body: '{}', trace: 'ENABLED' },
  ],
  [
    'CountTokens',
    { modelId, input: {} },
    'CountTokensInput object at input must set one of the following keys: invokeModel, converse.',
    { modelId, input: { invokeModel: { body: 'e30=' } } },
  ],
  [
    'CountTokens',
    { modelId, input: { converse: { messages: [{ role: 'tool', content: [{ text: 'a' }] }] } } },
    oneViolation(
      'input.converse.messages[0].role',
      'satisfy enum value set: [user, assistant, system]',
      'tool',
    ),
    { modelId, input: { converse: { messages: [{ role: 'user', content: [{ text: 'a' }] }] } } },
  ],
  [
    'GetFoundationModel',
    { modelIdentifier: '' },
    /^2 validation errors detected: Value '' at 'modelIdentifier' /,
    { modelIdentifier: 'anthropic.claude-v2:1' },
  ],
  [
    'GetInferenceProfile',
    { inferenceProfileIdentifier: 'my profile' },
    /^1 validation error detected: Value 'my profile' at 'inferenceProfileIdentifier' /,
    { inferenceProfileIdentifier: 'us-gov.anthropic.claude-haiku-5-5' },
  ],
  [
    'ListFoundationModels',
    { byInferenceType: 'INFERENCE_PROFILE' },
    oneViolation(
      'byInferenceType',
      'satisfy enum value set: [ON_DEMAND, PROVISIONED]',
      'INFERENCE_PROFILE',
    ),
    { byInferenceType: 'ON_DEMAND', byProvider: 'Anthropic' },
  ],
  [
    'ListInferenceProfiles',
    { maxResults: '1001' },
    oneViolation('maxResults', 'have value less than or equal to 1000', '1001'),
    { maxResults: '1000', nextToken: undefined },
  ],
  [
    'ListInferenceProfiles',
    { maxResults: 'all' },
    'STRING_VALUE can not be converted to an Integer',
    { maxResults: '1', typeEquals: 'SYSTEM_DEFINED' },
  ],
  [
    'GetFoundationModelAvailability',
    { modelId: 'claude' },
    /^1 validation error detected: Value 'claude' at 'modelId' /,
    { modelId },
  ],
  [
    'ListFoundationModelAgreementOffers',
    { modelId, offerType: 'PRIVATE' },
    oneViolation('offerType', 'satisfy enum value set: [ALL, PUBLIC]', 'PRIVATE'),
    { modelId, offerType: 'ALL' },
  ],
  [
    'PutUseCaseForModelAccess',
    { formData: '' },
    oneViolation(
      'formData',
      'have length greater than or equal to 10',
      'java.nio.HeapByteBuffer[pos=0 lim=0 cap=0]',
    ),
    { formData: Buffer.alloc(10).toString('base64') },
  ],
  [
    'PutUseCaseForModelAccess',
    {},
    "1 validation error detected: Value null at 'formData' failed to satisfy constraint: Member must not be null",
    { formData: Buffer.alloc(16_384).toString('base64') },
  ],
])('%s: refused, and the nearest that is right taken', (operation, refused, says, accepted) => {
  if (says instanceof RegExp) expect(message(operation, refused)).toMatch(says);
  else expect(message(operation, refused)).toBe(says);
  expect(message(operation, accepted)).toBeUndefined();
});

test('nothing is said of an operation without a shape', () =>
  expect(shapeRefusal('GetCallerIdentity', { any: 1 })).toBeUndefined());

test.each(Object.keys(serviceModel.operations))('the model of %s is complete', (operation) =>
  expect(() => shapeRefusal(operation, {})).not.toThrow(),
);
