import type { ErrorAnswer } from '../operations/answer.ts';

/** What the service model says against the input of an operation. */
export function shapeRefusal(_operation: string, _input: unknown): ErrorAnswer | undefined {
  return undefined;
}
