import type { IncomingHttpHeaders } from 'node:http';
import { operations } from './index.ts';
import { namedRequest } from './named-request.ts';
import type { Operation } from './operation.ts';

/** What a request asks for. */
export interface Match {
  readonly operation: Operation;
  readonly labels: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/**
 * Finds the operation of a request: by method and path for the REST services, by `X-Amz-Target` for the
 * JSON protocol, by `Action` and `Version` for the query protocol. Undefined for every other request.
 */
export function matchOperation(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  text: string,
): Match | undefined {
  const [path = '', search = ''] = url.split('?', 2);
  const query = new URLSearchParams(search);
  const named = namedRequest(method, url, headers, text);
  if (named) {
    const operation = operations.find(
      ({ name, service, route }) => !route && name === named.name && service === named.service,
    );
    return operation && { operation, labels: {}, query };
  }
  for (const operation of operations) {
    const labels = operation.route?.method === method && labelsOf(operation.route.path, path);
    if (labels) return { operation, labels, query };
  }
  return undefined;
}

/** The labels of a path that fits a pattern, percent-decoded. */
function labelsOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (wanted.length !== parts.length) return undefined;
  const labels: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const given = parts[index] ?? '';
    if (!part.startsWith('{')) {
      if (part !== given) return undefined;
    } else {
      const value = decoded(given);
      if (!value) return undefined;
      labels[part.slice(1, -1)] = value;
    }
  }
  return labels;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
