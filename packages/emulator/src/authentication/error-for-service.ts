import type { ErrorAnswer } from '../operations/answer.ts';
import type { Service } from '../operations/operation.ts';

/**
 * The names under which the services of the query protocol know the common errors.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
const QUERY_NAMES: Readonly<Record<string, string>> = {
  AccessDeniedException: 'AccessDenied',
  ExpiredTokenException: 'ExpiredToken',
  IncompleteSignatureException: 'IncompleteSignature',
  InvalidSignatureException: 'SignatureDoesNotMatch',
  MissingAuthenticationTokenException: 'MissingAuthenticationToken',
  UnrecognizedClientException: 'InvalidClientTokenId',
};

/** A refusal under the name that a service has for it. */
export function errorForService(error: ErrorAnswer, service: Service): ErrorAnswer {
  if (service !== 'sts' && service !== 'iam') return error;
  const exception = QUERY_NAMES[error.exception] ?? error.exception;
  const missing = exception === 'MissingAuthenticationToken';
  return {
    ...error,
    exception,
    message: missing ? 'Request is missing Authentication Token' : error.message,
  };
}
