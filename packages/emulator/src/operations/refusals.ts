import type { ErrorAnswer } from './answer.ts';

/** A refusal with status 404. */
export function resourceNotFound(message: string): { readonly error: ErrorAnswer } {
  return { error: { status: 404, exception: 'ResourceNotFoundException', message } };
}

/** A refusal with status 400. */
export function validationError(message: string): { readonly error: ErrorAnswer } {
  return { error: { status: 400, exception: 'ValidationException', message } };
}

/** What Bedrock says to an id that is none, on every operation where it was seen. */
export const INVALID_MODEL_ID = validationError('The provided model identifier is invalid.');

/** Seen on InvokeModel (trulens); taken for the control plane's unknown models too. */
export const UNKNOWN_MODEL = resourceNotFound(
  'Could not resolve the foundation model from the provided model identifier.',
);
