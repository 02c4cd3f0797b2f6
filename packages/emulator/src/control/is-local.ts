import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request was sent to this machine by its own name and by no web page. A page of another site
 * reaches the loopback interface too: its request names an origin, or, after DNS rebinding, another host.
 */
export function isLocal(headers: IncomingHttpHeaders): boolean {
  const host = String(headers.host ?? headers[':authority'] ?? '');
  const name = host.replace(/:\d+$/, '');
  return headers.origin === undefined && LOCAL_NAMES.has(name);
}

const LOCAL_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);
