import type { Operation } from './operation.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAccountDataRetention.html */
export const getAccountDataRetention: Operation = {
  name: 'GetAccountDataRetention',
  service: 'bedrock',
  route: { method: 'GET', path: '/data-retention' },
  permission: () => [{ action: 'bedrock:GetAccountDataRetention', resource: '*' }],
  answer: ({ world }) => ({ json: { mode: world.account.dataRetention } }),
};
