import type { IncomingHttpHeaders } from 'node:http';

/** A request as its signature covers it. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** A header by its name in lower case. HTTP/2 clients sign `:authority` where others sign `host`. */
export function headerOf({ headers }: SignedRequest, name: string): string | undefined {
  const value = headers[name];
  if (value === undefined && name === 'host') return text(headers[':authority']);
  if (value === undefined && name === ':authority') return headers.host;
  return text(value);
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(',') : value;
}
