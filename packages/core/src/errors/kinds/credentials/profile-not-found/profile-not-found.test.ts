import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'botocore.exceptions.ProfileNotFound: The config profile (dev) could not be found',
  'Could not resolve credentials using profile: [dev] in configuration/credentials file(s).',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('profile-not-found');
});

test.each<unknown>(['Unable to locate credentials'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('profile-not-found');
});
