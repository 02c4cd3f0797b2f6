import type { Identity } from '../world/identity.ts';
import { authenticateApiKey } from './authenticate-api-key.ts';
import { checkClock } from './check-clock.ts';
import { checkScope, type Place } from './check-scope.ts';
import { errorForService } from './error-for-service.ts';
import { expectedSignature } from './expected-signature.ts';
import { findAccessKey } from './find-access-key.ts';
import { readSignature } from './read-signature.ts';
import {
  EXPIRED_SESSION,
  invalidSignature,
  type Refusal,
  UNKNOWN_TOKEN,
  WRONG_SIGNATURE,
} from './refusals.ts';
import { headerOf, type SignedRequest } from './signed-request.ts';

/** Who calls, and for which region. */
export interface Caller {
  readonly identity: Identity;
  readonly region: string;
}

/** Where and when a request arrives. */
export interface Arrival extends Place {
  /** Milliseconds since 1970. */
  readonly now: number;
}

const BEARER = 'Bearer ';

/** Tells who has signed a request; or AWS's refusal. */
export function authenticate(request: SignedRequest, arrival: Arrival): Caller | Refusal {
  const header = headerOf(request, 'authorization') ?? '';
  const caller = header.startsWith(BEARER)
    ? authenticateApiKey(header.slice(BEARER.length), arrival)
    : authenticateSignature(request, arrival);
  return 'error' in caller ? { error: errorForService(caller.error, arrival.service) } : caller;
}

function authenticateSignature(request: SignedRequest, arrival: Arrival): Caller | Refusal {
  const signature = readSignature(request);
  if ('error' in signature) return signature;
  const { accessKeyId, region, signedHeaders, sessionToken } = signature;
  const found = findAccessKey(arrival.world, accessKeyId);
  if (!found) return UNKNOWN_TOKEN;
  const { identity, key } = found;
  if (key && key.sessionToken !== sessionToken) return UNKNOWN_TOKEN;
  if (key?.expired) return EXPIRED_SESSION;
  const error = checkScope(signature, arrival) ?? checkClock(signature, arrival.now);
  if (error) return error;
  if (!signedHeaders.includes('host') && !signedHeaders.includes(':authority')) {
    return invalidSignature(
      "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
  }
  const secret = key?.secretAccessKey;
  const right =
    secret === undefined || expectedSignature(request, signature, secret) === signature.signature;
  return right ? { identity, region } : WRONG_SIGNATURE;
}
