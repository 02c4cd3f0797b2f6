import { classifyError } from '@caprock/core';
import { isBehindGateway, type RemedyReader, remedyOf } from './errors/remedy-of.ts';

/**
 * One line for a person, in place of the AI SDK's "An error occurred.":
 * `result.toUIMessageStreamResponse({ onError: uiErrorMessage })`. The title and the first step
 * only, and nothing of the error's own: it may name resources that are nobody else's business.
 */
export function uiErrorMessage(error: unknown, options: RemedyReader = {}): string {
  const known = classifyError(error);
  const { facts: _, ...diagnosis } = known;
  return remedyOf(diagnosis, { gateway: isBehindGateway(known), ...options });
}
