import { type BoundedCache, boundedCache } from './bounded-cache.ts';
import { callableModels } from './callable-models.ts';
import { isAccessDenied } from './is-access-denied.ts';
import {
  type LiveModel,
  type ModelSummary,
  mergeLists,
  type ProfileSummary,
} from './merge-lists.ts';

/** Calls of the control plane: what a `BedrockClient` of the region answers to the commands of the same name. */
export interface RefreshOptions {
  /** The region of the client behind both calls. */
  readonly region: string;
  /**
   * The account, or a fingerprint of the credentials: answers of one are never given to another, and
   * without it nothing is kept.
   */
  readonly account?: string | undefined;
  readonly listFoundationModels: (input: {
    readonly byProvider: 'Anthropic';
  }) => Promise<{ readonly modelSummaries?: readonly ModelSummary[] | undefined }>;
  readonly listInferenceProfiles: (input: {
    readonly maxResults: number;
    readonly nextToken?: string;
  }) => Promise<{
    readonly inferenceProfileSummaries?: readonly ProfileSummary[] | undefined;
    readonly nextToken?: string | undefined;
  }>;
}

/** What can be called from a region. */
export interface RegionCatalog {
  readonly region: string;
  /** `live`: what the account was told; `shipped`: the catalogue of this package. */
  readonly source: 'live' | 'shipped';
  /** Why it is the shipped one: the caller may not list. */
  readonly reason?: 'access-denied';
  readonly models: readonly LiveModel[];
}

/** Asks for what can be called from a region. */
export type CatalogRefresh = (options: RefreshOptions) => Promise<RegionCatalog>;

/** A list longer than this is no list of Bedrock: the walk ends. */
const MOST_PAGES = 20;

/**
 * Makes a refresh with a cache of its own, by account and region: bounded, with an expiry.
 * @param settings.maxAgeMs How long an answer holds, in milliseconds. Default: one hour.
 * @param settings.now Milliseconds since 1970.
 */
export function createCatalogRefresh(
  settings: { maxAgeMs?: number; maxEntries?: number; now?: () => number } = {},
): CatalogRefresh {
  const { maxAgeMs = 3_600_000, maxEntries = 64, now = Date.now } = settings;
  const kept: BoundedCache<{ readonly at: number; readonly answer: Promise<RegionCatalog> }> =
    boundedCache(maxEntries);
  return (options) => {
    if (options.account === undefined) return askOrFallBack(options, now());
    const key = `${options.account}\n${options.region}`;
    const before = kept.get(key);
    if (before && now() - before.at < maxAgeMs) return before.answer;
    const answer = askOrFallBack(options, now());
    kept.set(key, { at: now(), answer });
    answer.catch(() => kept.delete(key));
    return answer;
  };
}

/**
 * What an account can call from a region now: the profiles that are listed there, of models that are
 * listed there and have not reached their end of life. Answers are kept for an hour, by account and
 * region. Where the caller may not list, the shipped catalogue answers.
 * @throws Whatever the calls throw, unless access was denied.
 */
export const refreshCatalog: CatalogRefresh = createCatalogRefresh();

async function askOrFallBack(options: RefreshOptions, now: number): Promise<RegionCatalog> {
  const { region, listFoundationModels } = options;
  try {
    const [{ modelSummaries = [] }, profiles] = await Promise.all([
      listFoundationModels({ byProvider: 'Anthropic' }),
      allProfiles(options),
    ]);
    return { region, source: 'live', models: mergeLists(modelSummaries, profiles, now) };
  } catch (error) {
    if (!isAccessDenied(error)) throw error;
    return { region, source: 'shipped', reason: 'access-denied', models: shipped(region) };
  }
}

async function allProfiles({ listInferenceProfiles }: RefreshOptions): Promise<ProfileSummary[]> {
  const profiles: ProfileSummary[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await listInferenceProfiles({
      maxResults: 1_000,
      ...(nextToken ? { nextToken } : {}),
    });
    profiles.push(...(answer.inferenceProfileSummaries ?? []));
    nextToken = answer.nextToken;
    if (!nextToken) break;
  }
  return profiles;
}

function shipped(region: string): LiveModel[] {
  return callableModels({ region }).map(({ id, base, name, status, endOfLife, alsoCallable }) => ({
    base,
    name,
    status: status === 'active' ? 'active' : 'legacy',
    endOfLife,
    ids: [id, ...alsoCallable],
  }));
}
