import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { createProcessMemory, type ProcessMemory } from '@caprock/core';
import { namedRegion, regionOfMachine } from './region.ts';
import { withoutRetries } from './single-attempt.ts';

/** Clients of one account that send once, one a region, and what was learned about its targets. */
interface ClientPool {
  readonly memory: ProcessMemory;
  clientFor(region: string): BedrockRuntimeClient;
}

/** The clients of a call, and where it goes unless its target says otherwise. */
export interface Clients extends ClientPool {
  readonly region: string;
}

/** Of this process, so that connections are used again and what was learned holds. */
const pools = new WeakMap<BedrockRuntimeClient, ClientPool>();
/** The client of whoever hands in none, by region. */
const ownClients = new Map<string, BedrockRuntimeClient>();

/**
 * The clients of a call.
 * @throws The SDK's own error where no region is named: not by the caller, the client, the
 * environment or the profile files; CaprockError where the option is not shaped like one.
 */
export async function clientsOf(options: {
  readonly client?: BedrockRuntimeClient | undefined;
  readonly region?: string | undefined;
  readonly defaultRegion?: string | undefined;
}): Promise<Clients> {
  const { client, region: option, defaultRegion } = options;
  if (client) {
    const home = await client.config.region();
    const region = option === undefined ? home : (namedRegion(option) ?? home);
    return { ...poolOf(client, home), region };
  }
  const region = await regionOfMachine(option, defaultRegion);
  const own = ownClients.get(region) ?? new BedrockRuntimeClient({ region });
  ownClients.set(region, own);
  return { ...poolOf(own, region), region };
}

function poolOf(client: BedrockRuntimeClient, home: string): ClientPool {
  const pool = pools.get(client) ?? createPool(client, home);
  pools.set(client, pool);
  return pool;
}

function createPool(client: BedrockRuntimeClient, home: string): ClientPool {
  const byRegion = new Map([[home, withoutRetries(client)]]);
  return {
    memory: createProcessMemory(),
    clientFor(region) {
      const known = byRegion.get(region);
      if (known) return known;
      const { credentials, requestHandler, endpoint, isCustomEndpoint } = client.config;
      const custom = isCustomEndpoint && endpoint ? { endpoint } : {};
      const made = withoutRetries(
        new BedrockRuntimeClient({ region, credentials, requestHandler, ...custom }),
      );
      byRegion.set(region, made);
      return made;
    },
  };
}
