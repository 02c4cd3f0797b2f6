import { rewriteMessage } from './rewrite-message.ts';

/** The longest chain of causes that is followed. */
const DEEPEST = 8;

/** Errors whose message and members quote what could not be read, which is the model's answer. */
const QUOTING = ['AI_TypeValidationError', 'AI_JSONParseError'];

/**
 * Takes contents of the conversation off an error and its causes: the request (`requestBodyValues`
 * holds the whole prompt) and an answer that could not be read.
 */
export function hideContents(thrown: object): void {
  let error: unknown = thrown;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (typeof error !== 'object' || error === null) return;
    hideOwn(error as HostError);
    error = (error as HostError).cause;
  }
}

interface HostError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly statusCode?: unknown;
  readonly cause?: unknown;
}

function hideOwn(error: HostError): void {
  hide(error, 'requestBodyValues');
  const { statusCode } = error;
  if (typeof statusCode === 'number' && statusCode < 300) {
    hide(error, 'responseBody');
    hide(error, 'data');
  }
  if (typeof error.name !== 'string' || !QUOTING.includes(error.name)) return;
  hide(error, 'value');
  hide(error, 'text');
  if (error instanceof Error)
    rewriteMessage(error, error.message.split(/: (?:Value|Text): /, 1)[0] ?? '');
}

function hide(error: object, member: string): void {
  if (!(member in error)) return;
  try {
    Object.defineProperty(error, member, {
      value: undefined,
      enumerable: false,
      configurable: true,
    });
  } catch {
    // A frozen error cannot be changed; nothing of ours freezes one.
  }
}
