import type { KindDefinition } from '../../definition.ts';

/** The Python, JavaScript, Go and Java clients of AWS. */
const NOT_THERE =
  /config profile|not found in ~\/\.aws|could not be found or parsed|resolve credentials using profile|contained no credentials|requires a role to be assumed|n't seem to be configured|has a role_arn, but no|load aws credentials for profile|in assume-role, missing/;

/** The named AWS profile does not exist or is incomplete. */
export const profileNotFound = {
  kind: 'profile-not-found',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The AWS profile does not exist',
  names: ['ProfileNotFound'],
  recognises: ({ text }) => text.includes('profile') && NOT_THERE.test(text),
} as const satisfies KindDefinition;
