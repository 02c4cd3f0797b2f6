import { diagnosisIn } from './diagnose.ts';

/**
 * For `withRetry({ onFailedAttempt: throwIfGivenUp })` on a model with tools bound to it: LangChain's
 * retries do not read the mark of an error that must not be tried again, and stop where this throws.
 * @throws The error, where Caprock has tried what helps.
 */
export function throwIfGivenUp(error: unknown): void {
  if (diagnosisIn(error) === undefined) return;
  if (Reflect.get(error as object, Symbol.for('langchain.errors.retryable')) !== true) throw error;
}
