import { createHash, createHmac } from 'node:crypto';
import { percentEncoded, queryPairs } from './percent-encoding.ts';
import { ALGORITHM, type Signature } from './read-signature.ts';
import { headerOf, type SignedRequest } from './signed-request.ts';

/**
 * The signature that a request must carry when it was signed with this secret.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function expectedSignature(
  request: SignedRequest,
  signature: Signature,
  secretAccessKey: string,
): string {
  const { date, region, service, time } = signature;
  const stringToSign = [
    ALGORITHM,
    time,
    `${date}/${region}/${service}/aws4_request`,
    sha256(canonicalRequest(request, signature.signedHeaders)),
  ].join('\n');
  const key = signingKey(secretAccessKey, date, region, service);
  return createHmac('sha256', key).update(stringToSign).digest('hex');
}

function canonicalRequest(request: SignedRequest, signedHeaders: readonly string[]): string {
  const headers = signedHeaders.map((name) => {
    const value = headerOf(request, name) ?? '';
    return `${name}:${value.trim().replace(/\s+/g, ' ')}\n`;
  });
  return [
    request.method,
    canonicalPath(request.url.split('?', 1)[0] ?? '/'),
    canonicalQuery(request.url),
    headers.join(''),
    signedHeaders.join(';'),
    payloadHash(request),
  ].join('\n');
}

/** The path as it was sent, without empty and dot parts, and once more encoded. */
function canonicalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(percentEncoded(part));
  }
  const end = parts.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${parts.join('/')}${end}`;
}

function canonicalQuery(url: string): string {
  return queryPairs(url)
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [percentEncoded(name), percentEncoded(value)] as const)
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join('='))
    .join('&');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const UNSIGNED = 'UNSIGNED-PAYLOAD';

/** The hash of the body, whatever the request says it is; or that it stays unsigned. */
function payloadHash(request: SignedRequest): string {
  return headerOf(request, 'x-amz-content-sha256') === UNSIGNED ? UNSIGNED : sha256(request.body);
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

const signingKeys = new Map<string, Buffer>();
/** Keys are of one day and few; past this number the oldest are not worth keeping. */
const MOST_KEYS = 100;

function signingKey(secret: string, date: string, region: string, service: string): Buffer {
  const name = JSON.stringify([secret, date, region, service]);
  let key = signingKeys.get(name);
  if (!key) {
    key = [date, region, service, 'aws4_request'].reduce<Buffer>(
      (previous, part) => createHmac('sha256', previous).update(part).digest(),
      Buffer.from(`AWS4${secret}`),
    );
    if (signingKeys.size >= MOST_KEYS) signingKeys.clear();
    signingKeys.set(name, key);
  }
  return key;
}
