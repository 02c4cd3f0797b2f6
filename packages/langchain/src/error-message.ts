import type { ErrorSignal } from '@caprock/core';

/** What an error says; empty where it says nothing. */
export function messageOf(error: object): string {
  const { message } = error as { message?: unknown };
  return typeof message === 'string' ? message : '';
}

/**
 * What an error says, as it may be shown: AWS quotes the request's headers, tokens and all, where a
 * signature does not match. A text that holds a secret is replaced by the signal's own of it.
 */
export function shownMessage(error: object, { messages }: ErrorSignal): string {
  const message = messageOf(error);
  const shown = messages[0];
  return shown === undefined || oneLine(message) === shown ? message : shown;
}

/** Changes what an error says, and the copy of it that its stack begins with. */
export function rewriteMessage(error: object, message: string): void {
  const before = messageOf(error);
  const { stack } = error as { stack?: unknown };
  try {
    Object.assign(error, { message });
    if (before !== '' && typeof stack === 'string') {
      // A function, since `$` in a replacement is a pattern.
      Object.assign(error, { stack: stack.replace(before, () => message) });
    }
  } catch {
    // A message that cannot be written (a DOMException, a frozen error) stays as it is.
  }
}

/** A text as signals hold it: one line, straight quotes. */
function oneLine(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
