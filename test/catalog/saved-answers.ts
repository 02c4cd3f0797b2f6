import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type LiveModel,
  type ModelSummary,
  mergeLists,
  type ProfileSummary,
} from '../../packages/core/src/models/merge-lists.ts';

/** Region → what can be called there. */
export type SavedAnswers = ReadonlyMap<string, readonly LiveModel[]>;

/**
 * Reads the answers of the control plane that a maintainer saved, two files for each region:
 * `<region>.foundation-models.json` (`aws bedrock list-foundation-models --by-provider Anthropic`) and
 * `<region>.inference-profiles.json` (`aws bedrock list-inference-profiles`).
 * @param now Milliseconds since 1970: models past their end of life do not count.
 * @throws Error when one of the two is missing.
 */
export function readSavedAnswers(folder: string, now: number): SavedAnswers {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const regions = readdirSync(folder)
    .filter((name) => name.endsWith(MODELS))
    .map((name) => name.slice(0, -MODELS.length))
    .sort();
  return new Map(
    regions.map((region) => {
      const models: readonly ModelSummary[] = read(`${region}${MODELS}`).modelSummaries;
      const profiles: readonly ProfileSummary[] = read(
        `${region}.inference-profiles.json`,
      ).inferenceProfileSummaries;
      return [region, mergeLists(models, profiles, now)];
    }),
  );
}

const MODELS = '.foundation-models.json';
