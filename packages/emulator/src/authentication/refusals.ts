import type { ErrorAnswer } from '../operations/answer.ts';

/** A refusal of whoever cannot be recognised. */
export type Refusal = { readonly error: ErrorAnswer };

/** Nobody has signed. */
export const MISSING_TOKEN = refusal(
  'MissingAuthenticationTokenException',
  'Missing Authentication Token',
);

/**
 * AWS does not know the key, or not with this session token.
 * @see https://github.com/langchain-ai/langchain/issues/19677
 */
export const UNKNOWN_TOKEN = refusal(
  'UnrecognizedClientException',
  'The security token included in the request is invalid.',
);

/** @see https://github.com/langgenius/dify-official-plugins/issues/3519 */
export const EXPIRED_SESSION = refusal(
  'ExpiredTokenException',
  'The security token included in the request is expired',
);

/** @see https://github.com/aaif-goose/goose/issues/699 */
export const WRONG_SIGNATURE = invalidSignature(
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
);

/** A signature without all of its parts. */
export function incomplete(message: string): Refusal {
  return refusal('IncompleteSignatureException', message);
}

/** A signature that cannot be for this place or this time. */
export function invalidSignature(message: string): Refusal {
  return refusal('InvalidSignatureException', message);
}

/** An API key that opens nothing; the member is spelt with a capital M. */
export function apiKeyRefused(message: string): Refusal {
  return { error: { status: 403, exception: 'AccessDeniedException', message, capital: true } };
}

function refusal(exception: string, message: string): Refusal {
  return { error: { status: 403, exception, message } };
}
