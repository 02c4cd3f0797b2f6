import { pickRegion } from '@caprock/core';
import { CannotTell } from '../cannot-tell.ts';
import type { DoctorOptions } from '../doctor-options.ts';
import type { ProfileFacts } from './read-profile.ts';

/** A region that is examined. */
export interface SourcedRegion {
  readonly region: string;
  /** `--region`, `AWS_REGION`, `AWS_DEFAULT_REGION`, or the profile's file. */
  readonly source: string;
}

/**
 * The regions to examine: those that were asked for, else the one that the environment or the profile names.
 * @throws CannotTell where nothing names one.
 */
export function pickRegions(
  { regions, environment }: DoctorOptions,
  profile: ProfileFacts | undefined,
): readonly SourcedRegion[] {
  if (regions.length > 0) return regions.map((region) => ({ region, source: '--region' }));
  const { region, source } = pickRegion({
    awsRegion: environment.AWS_REGION,
    awsDefaultRegion: environment.AWS_DEFAULT_REGION,
    profileRegion: profile?.settings.region,
  });
  if (region === undefined) {
    throw new CannotTell({ en: 'no region is set', ko: '리전이 설정되지 않았습니다' });
  }
  const file = profile?.foundIn[0] ?? '';
  return [{ region, source: source === 'profile' ? file : (source ?? '') }];
}
