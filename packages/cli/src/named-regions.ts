import { pickRegion } from '@caprock/core';
import type { ConsoleIo } from './console-io.ts';
import { UsageError } from './usage-error.ts';

/** Values of an option that may be given several times, or as one list with commas. */
export function listed(values: readonly string[] | undefined): string[] {
  return (values ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/**
 * The regions that an option names, else the one of the environment.
 * @throws UsageError when there is none, or one is not shaped like a region.
 */
export function namedRegions(
  option: readonly string[] | undefined,
  { environment }: Pick<ConsoleIo, 'environment'>,
): string[] {
  const regions = [...new Set(listed(option))];
  const odd = regions.find((region) => pickRegion({ option: region }).ignored.length > 0);
  if (odd !== undefined) throw new UsageError(`'${odd}' is not shaped like an AWS region`);
  if (regions.length > 0) return regions;
  const { region } = pickRegion({
    awsRegion: environment.AWS_REGION,
    awsDefaultRegion: environment.AWS_DEFAULT_REGION,
  });
  if (region === undefined) {
    throw new UsageError('a region is missing: give it as an option, or set AWS_REGION');
  }
  return [region];
}
