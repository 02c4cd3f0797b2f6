import type { Validation } from './validation.ts';

/** A new or suspended account may call nothing. */
export const accountOperationNotAllowed: Validation = {
  id: 'account-operation-not-allowed',
  source: 'https://github.com/aws/aws-cli/issues/8717',
  world: ({ world }) =>
    world.account.restriction === 'operation-not-allowed' ? 'Operation not allowed' : undefined,
};
