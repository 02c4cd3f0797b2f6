/** What an Amazon Bedrock API key says of itself. Nothing of it is secret. */
export interface ApiKeyFacts {
  readonly kind: 'long-term' | 'short-term' | 'unknown';
  /** Where a short-term key was made, and where alone it works. */
  readonly region: string | undefined;
  readonly expiresAt: Date | undefined;
}

const SHORT_TERM = 'bedrock-api-key-';

/**
 * Reads a key: a long-term one begins with `ABSK`; a short-term one is a presigned URL in base64, which
 * names its region, its time and its life.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html
 */
export function readApiKey(key: string): ApiKeyFacts {
  if (key.startsWith('ABSK')) return { kind: 'long-term', region: undefined, expiresAt: undefined };
  if (!key.startsWith(SHORT_TERM)) {
    return { kind: 'unknown', region: undefined, expiresAt: undefined };
  }
  const url = Buffer.from(key.slice(SHORT_TERM.length), 'base64').toString('utf8');
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const region = query.get('X-Amz-Credential')?.split('/')[2];
  return { kind: 'short-term', region, expiresAt: endOf(query) };
}

function endOf(query: URLSearchParams): Date | undefined {
  const date = query
    .get('X-Amz-Date')
    ?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const end = Date.parse(date ?? '') + Number(query.get('X-Amz-Expires') ?? Number.NaN) * 1_000;
  return Number.isNaN(end) ? undefined : new Date(end);
}
