import type { Operation } from './operation.ts';

/**
 * An account that logs nothing gets an empty answer.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationLoggingConfiguration.html
 */
export const getModelInvocationLoggingConfiguration: Operation = {
  name: 'GetModelInvocationLoggingConfiguration',
  service: 'bedrock',
  route: { method: 'GET', path: '/logging/modelinvocations' },
  permission: () => [{ action: 'bedrock:GetModelInvocationLoggingConfiguration', resource: '*' }],
  answer: ({ world }) => ({ json: { loggingConfig: world.account.invocationLogging } }),
};
