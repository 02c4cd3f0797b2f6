import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorAnswer } from '../operations/answer.ts';
import { readAuthorization } from '../wire/authorization.ts';
import type { Identity } from '../world/identity.ts';
import type { World } from '../world/world.ts';

/** A request as its signature covers it. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** Who calls, and for which region. */
export interface Caller {
  readonly identity: Identity;
  readonly region: string;
}

/** Tells who has signed a request; or AWS's refusal. */
export function authenticate(
  request: SignedRequest,
  world: World,
): Caller | { readonly error: ErrorAnswer } {
  const authorization = readAuthorization(request.headers.authorization);
  if ('exception' in authorization) {
    return { error: { status: 403, capital: true, ...authorization } };
  }
  return {
    identity: world.identities[0] as Identity,
    region: authorization.region ?? world.defaultRegion,
  };
}
