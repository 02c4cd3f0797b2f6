import type { Identity } from '../world/identity.ts';
import type { World } from '../world/world.ts';
import { checkOptIn, type Place } from './check-scope.ts';
import { localIdentity } from './local-identity.ts';
import { apiKeyRefused, MISSING_TOKEN, type Refusal } from './refusals.ts';

const PREFIX = /^(?:ABSK|bedrock-api-key-)/;
/** AWS's own keys are longer than what a developer types. */
const SHORTEST = 40;

/** An unknown key, and one that was made in another region. */
const UNKNOWN = apiKeyRefused('Authentication failed: Please make sure your API Key is valid.');

/**
 * Tells whose Amazon Bedrock API key it is. A key signs for no region: it is that of the endpoint, or
 * the one where a short-term key was made.
 * @see https://github.com/ai4s-research/open-science/issues/53
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
export function authenticateApiKey(
  key: string,
  { world, service, region: endpoint }: Place,
): { readonly identity: Identity; readonly region: string } | Refusal {
  if (service !== 'bedrock') return MISSING_TOKEN;
  if (!PREFIX.test(key)) {
    return apiKeyRefused('Invalid API Key format: Must start with pre-defined prefix');
  }
  const known = findApiKey(world, key);
  if (!known) return UNKNOWN;
  const region = endpoint ?? known.region ?? world.defaultRegion;
  if (known.region !== undefined && known.region !== region) return UNKNOWN;
  if (known.expired) return apiKeyRefused('Bearer Token has expired');
  return checkOptIn(world, region) ?? { identity: known.identity, region };
}

interface KnownKey {
  readonly identity: Identity;
  readonly region?: string;
  readonly expired?: boolean;
}

function findApiKey(world: World, key: string): KnownKey | undefined {
  for (const identity of world.identities) {
    const known = identity.apiKeys?.find((apiKey) => apiKey.key === key);
    if (known) return { ...known, identity };
  }
  return world.localKeys && key.length < SHORTEST ? { identity: localIdentity(world) } : undefined;
}
