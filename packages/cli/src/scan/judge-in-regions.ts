import { type Judgement, type JudgeOptions, judgeName, type NameStatus } from './judge-name.ts';

/** By what a name is judged, where the calls may come from several regions. */
export interface RegionsOptions extends Omit<JudgeOptions, 'region'> {
  /** Without any, only how models stand in their lives can be told. */
  readonly regions: readonly string[];
}

/** From the best to the worst. */
const ORDER: readonly NameStatus[] = [
  'fine',
  'legacy',
  'other-id',
  'unknown',
  'ending',
  'unavailable',
  'retired',
];

/** Judges a name in each region: it is as good as in the region that it suits best. */
export function judgeInRegions(
  name: Parameters<typeof judgeName>[0],
  { regions, ...options }: RegionsOptions,
): Judgement | undefined {
  const places = regions.length === 0 ? [undefined] : regions;
  const judgements = places.flatMap((region) => judgeName(name, { ...options, region }) ?? []);
  return judgements.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))[0];
}
