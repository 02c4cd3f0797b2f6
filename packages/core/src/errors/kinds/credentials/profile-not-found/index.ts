import type { KindDefinition } from '../../definition.ts';

/** The named AWS profile does not exist or is incomplete. */
export const profileNotFound = {
  kind: 'profile-not-found',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The AWS profile does not exist',
  names: ['ProfileNotFound'],
  recognises: ({ text }) =>
    text.includes('profile') &&
    (text.includes('config profile') ||
      text.includes('not found in ~/.aws') ||
      text.includes('could not be found or parsed') ||
      text.includes('shared config profile') ||
      text.includes('contained no credentials') ||
      text.includes('could not resolve credentials using profile')),
} as const satisfies KindDefinition;
