/** How deep a chain of causes is followed. */
const MAX_DEPTH = 8;

/** An error and what it wraps, outermost first. */
export function causesOf(thrown: unknown): object[] {
  const causes: object[] = [];
  let error = thrown;
  while (typeof error === 'object' && error !== null && causes.length < MAX_DEPTH) {
    causes.push(error);
    error = (error as { cause?: unknown }).cause;
  }
  return causes;
}
