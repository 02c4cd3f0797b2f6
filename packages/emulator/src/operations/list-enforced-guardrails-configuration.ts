import { createHash } from 'node:crypto';
import { accountArn } from '../world/arn.ts';
import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListEnforcedGuardrailsConfiguration.html */
export const listEnforcedGuardrailsConfiguration: Operation = {
  name: 'ListEnforcedGuardrailsConfiguration',
  service: 'bedrock',
  route: { method: 'GET', path: '/enforcedGuardrailsConfiguration' },
  permission: () => [{ action: 'bedrock:ListEnforcedGuardrailsConfiguration', resource: '*' }],
  answer({ world, region }) {
    const { guardrail, id: account } = world.account;
    if (!guardrail) return { json: { guardrailsConfig: [] } };
    const configuration = {
      configId: createHash('sha256').update(guardrail.id).digest('hex').slice(0, 12),
      guardrailArn: accountArn('bedrock', region, account, `guardrail/${guardrail.id}`),
      guardrailId: guardrail.id,
      guardrailVersion: guardrail.version,
      inputTags: 'IGNORE',
      owner: 'ACCOUNT',
    };
    return { json: { guardrailsConfig: [configuration] } };
  },
};
