import { rewriteMessage } from './rewrite-message.ts';

/** The longest chain of causes that is followed. */
const DEEPEST = 8;

/** Errors whose message and members quote what could not be read, which is the model's answer. */
const QUOTING = ['AI_TypeValidationError', 'AI_JSONParseError'];

/**
 * Takes contents of the conversation off an error and its causes: the request (`requestBodyValues`
 * holds the whole prompt) and an answer that could not be read. Done before anything is read off
 * the error, so that no diagnosis holds contents either.
 */
export function hideContents(thrown: unknown): void {
  eachCause(thrown, hideOwn);
}

/**
 * Takes the answer off an error and its causes: a gateway quotes there what it was sent, and the hash of
 * its key. Done when the answer has been read: status, headers and message stay.
 */
export function hideAnswer(thrown: unknown): void {
  eachCause(thrown, (error) => {
    hide(error, 'responseBody');
    hide(error, 'data');
  });
}

function eachCause(thrown: unknown, visit: (error: HostError & object) => void): void {
  let error: unknown = thrown;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (typeof error !== 'object' || error === null || !Object.isExtensible(error)) return;
    visit(error);
    error = (error as HostError).cause;
  }
}

interface HostError {
  readonly name?: unknown;
  readonly statusCode?: unknown;
  readonly value?: unknown;
  readonly cause?: unknown;
}

function hideOwn(error: HostError & object): void {
  hide(error, 'requestBodyValues');
  const { statusCode, name } = error;
  if (typeof statusCode === 'number' && statusCode < 300) {
    hide(error, 'responseBody');
    hide(error, 'data');
  }
  if (typeof name !== 'string' || !QUOTING.includes(name)) return;
  hide(error, 'text');
  if (!isErrorEvent(error.value)) hide(error, 'value');
  if (error instanceof Error) rewriteMessage(error, withoutQuote(error.message));
}

/** An error event that the provider's schema does not know says what went wrong. */
function isErrorEvent(value: unknown): boolean {
  const { type } = (value ?? {}) as { type?: unknown };
  return type === 'error';
}

function withoutQuote(message: string): string {
  return message.split(/: (?:Value|Text): /, 1)[0] ?? '';
}

function hide(error: object, member: string): void {
  if (!(member in error)) return;
  Object.defineProperty(error, member, { value: undefined, enumerable: false, configurable: true });
}
