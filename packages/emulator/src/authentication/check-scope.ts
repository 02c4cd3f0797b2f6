import type { Service } from '../operations/operation.ts';
import type { World } from '../world/world.ts';
import type { Signature } from './read-signature.ts';
import { invalidSignature, type Refusal, UNKNOWN_TOKEN } from './refusals.ts';

/** What a signature must be for. */
export interface Place {
  readonly world: World;
  readonly service: Service;
  /** The region of the endpoint; any region of the world when left out. */
  readonly region: string | undefined;
}

/** The one region that signs for IAM, which is global. */
const GLOBAL = 'us-east-1';

/**
 * The region and the service that a signature is for must be those of the endpoint.
 * @see https://github.com/elastic/kibana/issues/218244
 */
export function checkScope(signature: Signature, place: Place): Refusal | undefined {
  const { world, service } = place;
  const { date, time, region } = signature;
  if (time.slice(0, 8) !== date) {
    return invalidSignature(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${time.slice(0, 8)}', from '${time}'.`,
    );
  }
  const global = service === 'iam' && region === GLOBAL;
  const here = (place.region ?? region) === region && Object.hasOwn(world.regions, region);
  if (!global && !here) {
    return invalidSignature('Credential should be scoped to a valid region.');
  }
  if (signature.service !== service) {
    return invalidSignature(`Credential should be scoped to correct service: '${service}'.`);
  }
  return checkOptIn(world, region);
}

/** In a region that the account has not switched on its keys are unknown. */
export function checkOptIn({ regions, account }: World, region: string): Refusal | undefined {
  if (!regions[region]?.optIn || account.optedIn === '*') return undefined;
  return account.optedIn?.includes(region) ? undefined : UNKNOWN_TOKEN;
}
