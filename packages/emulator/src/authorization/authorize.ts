import type { ErrorAnswer } from '../operations/answer.ts';
import type { Call, Operation } from '../operations/operation.ts';

/** What a policy says against a call. */
export function authorize(_operation: Operation, _call: Call): ErrorAnswer | undefined {
  return undefined;
}
