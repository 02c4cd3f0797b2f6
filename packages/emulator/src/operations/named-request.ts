import type { IncomingHttpHeaders } from 'node:http';
import { QUERY_VERSIONS, type QueryService } from '../wire/query-protocol.ts';

/** A request that names its operation instead of having a path for it. */
export interface NamedRequest {
  readonly name: string;
  /** Undefined when the query protocol's `Version` is none of the known ones. */
  readonly service: QueryService | 'servicequotas' | undefined;
  /** `Version` as AWS repeats it in its errors. */
  readonly version?: string;
}

/**
 * Reads the operation's name out of `X-Amz-Target` (JSON protocol) or `Action` (query protocol: in the form
 * body, or in the query string of a GET, which is how a presigned GetCallerIdentity comes).
 */
export function namedRequest(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  text: string,
): NamedRequest | undefined {
  const [path, search = ''] = url.split('?', 2);
  if (path !== '/') return undefined;
  const target = headers['x-amz-target'];
  if (method === 'POST' && typeof target === 'string') {
    return { name: target.split('.').at(-1) ?? '', service: 'servicequotas' };
  }
  const parameters = queryParameters(method === 'GET' ? '' : text, new URLSearchParams(search));
  const name = parameters.get('Action');
  if (!name) return undefined;
  const version = parameters.get('Version') || 'NO_VERSION_SPECIFIED';
  const service = SERVICES.find((service) => QUERY_VERSIONS[service] === version);
  return { name, service, version };
}

/** The parameters of a query-protocol request. */
export function queryParameters(text: string, query: URLSearchParams): URLSearchParams {
  return text === '' ? query : new URLSearchParams(text);
}

const SERVICES = Object.keys(QUERY_VERSIONS) as readonly QueryService[];
