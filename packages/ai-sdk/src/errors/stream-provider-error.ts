/** An exception event of a response stream. */
export interface StreamException {
  /** As AWS writes it: `ThrottlingException`. */
  readonly name: string;
  readonly message: string;
}

const MARKERS = ['vercel.ai.error', 'vercel.ai.error.AI_StreamProviderError'] as const;

/**
 * Makes an Error of what a stream's `error` part carries. ai 5 and 6 hand out a plain object
 * without the exception's type; ai 7 makes its own `StreamProviderError` of one. With the markers
 * that the AI SDK's `isInstance` looks for, this is one everywhere.
 * @param carried The part's own error, if there was such a part.
 * @param exception The exception event that was seen before it.
 */
export function streamProviderError(
  carried: unknown,
  exception: StreamException | undefined,
): Error {
  if (carried instanceof Error) return carried;
  const fields = (typeof carried === 'object' && carried !== null ? carried : {}) as {
    message?: unknown;
    type?: unknown;
    statusCode?: unknown;
    isRetryable?: unknown;
    data?: unknown;
    code?: unknown;
  };
  const { type, isRetryable, data } = fields;
  const statusCode = fields.statusCode ?? statusIn(fields.code);
  const name = exception?.name ?? (typeof type === 'string' ? exceptionName(type) : undefined);
  const message = typeof fields.message === 'string' ? fields.message : exception?.message;
  const text = message ?? (typeof carried === 'string' ? carried : (name ?? 'The stream failed'));
  // The cause carries the exception's own name, which decides what the error means.
  const error = new Error(text, name === undefined ? {} : { cause: { name, message: text } });
  error.name = 'AI_StreamProviderError';
  for (const marker of MARKERS) Object.defineProperty(error, Symbol.for(marker), { value: true });
  return Object.assign(error, { type: type ?? name, statusCode, isRetryable, data });
}

/** A gateway spells the status as the code of its error: `"429"`. */
function statusIn(code: unknown): number | undefined {
  return typeof code === 'string' && /^[45]\d\d$/.test(code) ? Number(code) : undefined;
}

/** The event is called `throttlingException`, the exception `ThrottlingException`. */
export function exceptionName(eventType: string): string {
  return eventType.charAt(0).toUpperCase() + eventType.slice(1);
}
