import type { Language } from '@caprock/core';
import { endpointOf } from './endpoint-of.ts';
import type { HostModel } from './host-types.ts';
import { usageError } from './usage-error.ts';

/** The ends of AWS's own host names, which a provider writes behind the region. */
const OWN_HOSTS = ['.amazonaws.com', '.amazonaws.com.cn', '.api.aws'];

/**
 * Refuses a model that would send to another host than it seems to: a provider writes its region into
 * the host name as it is (`us-east-1@evil/`), and drops line ends from its base URL.
 * @throws CaprockError, before anything is sent. It repeats nothing of the endpoint.
 */
export function refuseEndpoint(model: HostModel, lang: Language | undefined): void {
  const endpoint = endpointOf(model);
  if (endpoint !== undefined && !isSafeEndpoint(endpoint)) throw usageError('endpoint', '', lang);
}

function isSafeEndpoint(endpoint: string): boolean {
  // A URL parser drops line ends and tabs without a word, and reads a backslash as a slash.
  if (/[\s\p{Cc}\\?#]/u.test(endpoint) || !URL.canParse(endpoint)) return false;
  const { protocol, username, password, hostname, pathname } = new URL(endpoint);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (username !== '' || password !== '') return false;
  if (OWN_HOSTS.some((end) => hostname.endsWith(end))) return true;
  // The provider's own pattern, whose end has become a path: what should be a region ended the host.
  return !(hostname.startsWith('bedrock-') && OWN_HOSTS.some((end) => pathname.includes(end)));
}
