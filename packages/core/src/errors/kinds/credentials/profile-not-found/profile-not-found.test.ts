import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'CredentialsProviderError: Profile bedrock-dev could not be found or parsed in shared credentials file.',
  'failed to get shared config profile, bedrock-dev',

  'botocore.exceptions.ProfileNotFound: The config profile (dev) could not be found',
  'Could not resolve credentials using profile: [dev] in configuration/credentials file(s).',
  'Profile bedrock requires a role to be assumed, but no role assumption callback was provided.',
  'AWS profile "dev" doesn\'t seem to be configured',
  'Profile dev has a role_arn, but no source_profile.',
  'botocore.exceptions.PartialCredentialsError: Partial credentials found in assume-role, missing: source_profile or credential_source',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('profile-not-found');
});

test.each<unknown>(['Unable to locate credentials'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('profile-not-found');
});
