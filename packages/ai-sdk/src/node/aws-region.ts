import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CaprockError, diagnosisOf, pickRegion } from '@caprock/core';
import { remedyOf } from '../errors/remedy-of.ts';
import type { AwsCredentialsOptions } from './aws-credentials.ts';
import { profileMember } from './profile-member.ts';

/**
 * The region of this machine: `AWS_REGION`, `AWS_DEFAULT_REGION`, that of the profile. Synchronous,
 * because `createAmazonBedrock({ region: awsRegion() })` is.
 * @throws CaprockError where none is named anywhere.
 */
export function awsRegion({ profile: named }: AwsCredentialsOptions = {}): string {
  const { env } = process;
  const profile = named ?? (env.AWS_PROFILE || 'default');
  const { region } = pickRegion({
    awsRegion: env.AWS_REGION,
    awsDefaultRegion: env.AWS_DEFAULT_REGION,
    profileRegion: profileRegion(profile),
  });
  if (region !== undefined) return region;
  const diagnosis = diagnosisOf('no-region', { message: 'Region is missing' });
  throw new CaprockError({ message: remedyOf(diagnosis), diagnosis });
}

/** The credentials file comes first, as in the AWS SDK for JavaScript. */
function profileRegion(profile: string): string | undefined {
  const { AWS_SHARED_CREDENTIALS_FILE: credentials, AWS_CONFIG_FILE: config } = process.env;
  const files = [
    { path: credentials || join(homedir(), '.aws', 'credentials'), sections: [profile] },
    { path: config || join(homedir(), '.aws', 'config'), sections: [`profile ${profile}`] },
  ];
  if (profile === 'default') files[1]?.sections.push(profile);
  for (const { path, sections } of files) {
    const text = textOf(path);
    for (const section of sections) {
      const region = profileMember(text, section, 'region');
      if (region !== undefined) return region;
    }
  }
  return undefined;
}

/** A file that cannot be read says nothing. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
