import { queryPairs } from './percent-encoding.ts';
import { incomplete, MISSING_TOKEN, type Refusal } from './refusals.ts';
import { headerOf, type SignedRequest } from './signed-request.ts';

/** What a Signature Version 4 says of itself. */
export interface Signature {
  readonly accessKeyId: string;
  /** Eight digits. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** When it was made: `20250714T201419Z`. */
  readonly time: string;
  readonly sessionToken: string | undefined;
  /** Seconds for which a presigned URL lives. */
  readonly expires?: number;
}

/** The scheme in front of the header, and in the query of a presigned URL. */
export const ALGORITHM = 'AWS4-HMAC-SHA256';

const PARTS = ['Credential', 'SignedHeaders', 'Signature'] as const;
const SCOPE = /^([^/\s]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request$/;
const TIME = /^\d{8}T\d{6}Z$/;

/**
 * Reads the signature of a request: from its Authorization header, or from the query of a presigned URL.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
 */
export function readSignature(request: SignedRequest): Signature | Refusal {
  const header = headerOf(request, 'authorization');
  if (header?.startsWith(`${ALGORITHM} `)) return fromHeader(request, header);
  const query = new Map(queryPairs(request.url));
  return query.get('X-Amz-Algorithm') === ALGORITHM ? fromQuery(query) : MISSING_TOKEN;
}

function fromHeader(request: SignedRequest, header: string): Signature | Refusal {
  const parts = new Map(
    header
      .slice(ALGORITHM.length)
      .split(',')
      .map((part) => {
        const [name = '', value = ''] = part.trim().split('=', 2);
        return [name, value] as const;
      }),
  );
  const missing = PARTS.filter((part) => !parts.get(part));
  if (missing.length > 0) {
    return incomplete(
      missing.map((part) => `Authorization header requires '${part}' parameter.`).join(' '),
    );
  }
  return signatureOf({
    credential: parts.get('Credential'),
    signedHeaders: parts.get('SignedHeaders'),
    signature: parts.get('Signature'),
    time: headerOf(request, 'x-amz-date') ?? fromHttpDate(headerOf(request, 'date')),
    sessionToken: headerOf(request, 'x-amz-security-token'),
  });
}

function fromQuery(query: ReadonlyMap<string, string>): Signature | Refusal {
  const missing = [...PARTS, 'Date', 'Expires'].filter((part) => !query.get(`X-Amz-${part}`));
  if (missing.length > 0) {
    return incomplete(
      missing.map((part) => `AWS query-string parameters must include 'X-Amz-${part}'.`).join(' '),
    );
  }
  const signature = signatureOf({
    credential: query.get('X-Amz-Credential'),
    signedHeaders: query.get('X-Amz-SignedHeaders'),
    signature: query.get('X-Amz-Signature'),
    time: query.get('X-Amz-Date'),
    sessionToken: query.get('X-Amz-Security-Token'),
  });
  if ('error' in signature) return signature;
  return { ...signature, expires: Number(query.get('X-Amz-Expires')) || 0 };
}

interface Parts {
  readonly credential: string | undefined;
  readonly signedHeaders: string | undefined;
  readonly signature: string | undefined;
  readonly time: string | undefined;
  readonly sessionToken: string | undefined;
}

function signatureOf(parts: Parts): Signature | Refusal {
  const { credential = '', signedHeaders = '', signature = '', time, sessionToken } = parts;
  const scope = SCOPE.exec(credential);
  if (!scope) return incomplete('Authorization header requires a valid credential scope.');
  if (time === undefined) {
    return incomplete(
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
    );
  }
  if (!TIME.test(time)) {
    return incomplete(`Date must be in ISO-8601 'basic format'. Got '${time}'.`);
  }
  const [, accessKeyId = '', date = '', region = '', service = ''] = scope;
  const names = signedHeaders.toLowerCase().split(';');
  return {
    accessKeyId,
    date,
    region,
    service,
    signedHeaders: names,
    signature,
    time,
    sessionToken,
  };
}

/** The HTTP date as a signing time; what is no date stays as it is. */
function fromHttpDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : signingTime(time);
}

/** A moment as signatures write it: `20250714T201419Z`. */
export function signingTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
