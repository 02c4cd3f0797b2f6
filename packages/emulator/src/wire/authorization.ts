/** Who signs, for which region; or AWS's refusal. */
export type Authorization =
  | { readonly region: string | undefined }
  | { readonly exception: string; readonly message: string };

const SIGNATURE_PARTS = ['Credential', 'SignedHeaders', 'Signature'] as const;

/**
 * Reads the Authorization header of a request. The signature itself is not computed.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
 */
export function readAuthorization(header: string | undefined): Authorization {
  if (header === undefined || header === '') {
    return {
      exception: 'MissingAuthenticationTokenException',
      message: 'Missing Authentication Token',
    };
  }
  if (header.startsWith('Bearer ')) return readApiKey(header.slice('Bearer '.length));
  if (!header.startsWith('AWS4-HMAC-SHA256 ')) {
    return {
      exception: 'MissingAuthenticationTokenException',
      message: 'Missing Authentication Token',
    };
  }
  const missing = SIGNATURE_PARTS.filter((part) => !header.includes(`${part}=`));
  const scope = /Credential=[^/\s]+\/\d{8}\/([a-z0-9-]+)\/[a-z-]+\/aws4_request/.exec(header);
  if (missing.length > 0 || !scope) {
    const needs = missing.map((part) => `Authorization header requires '${part}' parameter.`);
    return {
      exception: 'IncompleteSignatureException',
      message: needs.join(' ') || 'Authorization header requires a valid credential scope.',
    };
  }
  return { region: scope[1] };
}

function readApiKey(key: string): Authorization {
  return /^(?:ABSK|bedrock-api-key-)/.test(key)
    ? { region: undefined }
    : {
        exception: 'AccessDeniedException',
        message: 'Invalid API Key format: Must start with pre-defined prefix',
      };
}
