import { isRegionShaped } from './is-region-shaped.ts';

/** Where a region may come from, in the order in which it is looked for. */
export interface RegionCandidates {
  readonly option?: string | undefined;
  /** An ARN names its region. */
  readonly modelArn?: string | undefined;
  readonly awsRegion?: string | undefined;
  readonly awsDefaultRegion?: string | undefined;
  readonly profileRegion?: string | undefined;
}

/** The region of a call and where it came from. */
export interface PickedRegion {
  readonly region: string | undefined;
  /** `option`, `model ARN`, `AWS_REGION`, `AWS_DEFAULT_REGION` or `profile`. */
  readonly source: string | undefined;
  /** Places whose value is not shaped like a region and was passed over. */
  readonly ignored: readonly string[];
}

/** Picks the region of a call: the first candidate that is shaped like one. Pure. */
export function pickRegion(candidates: RegionCandidates): PickedRegion {
  const ordered: readonly (readonly [string, string | undefined])[] = [
    ['option', candidates.option],
    ['model ARN', arnRegion(candidates.modelArn)],
    ['AWS_REGION', candidates.awsRegion],
    ['AWS_DEFAULT_REGION', candidates.awsDefaultRegion],
    ['profile', candidates.profileRegion],
  ];
  const ignored: string[] = [];
  for (const [source, value] of ordered) {
    if (!value) continue;
    if (isRegionShaped(value)) return { region: value, source, ignored };
    ignored.push(source);
  }
  return { region: undefined, source: undefined, ignored };
}

function arnRegion(arn: string | undefined): string | undefined {
  return arn?.startsWith('arn:') ? arn.split(':', 4)[3] : undefined;
}
