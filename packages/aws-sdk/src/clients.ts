import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { type CooldownStore, createCooldownStore } from '@caprock/core';
import { regionOfClient, regionOfEnvironment } from './region.ts';
import { withoutRetries } from './single-attempt.ts';

/** Clients that send once, one a region, and what was learned about their targets. */
export interface Clients {
  /** Where a call goes unless its target says otherwise. */
  readonly region: string;
  readonly cooldowns: CooldownStore;
  clientFor(region: string | undefined): BedrockRuntimeClient;
}

/** Of this process, so that connections are used again: by the client that was handed in, or the region. */
const ofClients = new WeakMap<BedrockRuntimeClient, Promise<Clients>>();
const ofRegions = new Map<string, Promise<Clients>>();

/**
 * The clients of a call.
 * @throws The SDK's own error where no region is named: not by the caller, the client, the
 * environment or the profile files.
 */
export async function clientsOf(options: {
  readonly client?: BedrockRuntimeClient | undefined;
  readonly region?: string | undefined;
  readonly defaultRegion?: string | undefined;
}): Promise<Clients> {
  const { client } = options;
  if (client) {
    const known = ofClients.get(client) ?? madeOf(client, options.region);
    ofClients.set(client, known);
    return await known;
  }
  const region = options.region ?? (await regionOfMachine(options.defaultRegion));
  const known = ofRegions.get(region) ?? madeOf(new BedrockRuntimeClient({ region }), region);
  ofRegions.set(region, known);
  return await known;
}

async function regionOfMachine(fallback: string | undefined): Promise<string> {
  const named = regionOfEnvironment();
  if (named !== undefined) return named;
  const client = new BedrockRuntimeClient({});
  try {
    return await regionOfClient(client);
  } catch (error) {
    if (fallback === undefined) throw error;
    return fallback;
  } finally {
    client.destroy();
  }
}

async function madeOf(client: BedrockRuntimeClient, given: string | undefined): Promise<Clients> {
  const home = given ?? (await regionOfClient(client));
  const byRegion = new Map([[home, withoutRetries(client)]]);
  return {
    region: home,
    cooldowns: createCooldownStore(),
    clientFor(region = home) {
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
