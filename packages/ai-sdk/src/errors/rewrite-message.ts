/**
 * Gives an error another message, in its stack as well: a console prints the stack, whose first
 * lines were made when the error was.
 */
export function rewriteMessage(error: Error, message: string): void {
  const { message: before, stack } = error;
  try {
    Object.defineProperty(error, 'message', { value: message, writable: true, configurable: true });
    if (typeof stack === 'string' && before !== '' && stack.includes(before)) {
      // A function, so that a `$` in the message is no pattern.
      const rewritten = stack.replace(before, () => message);
      Object.defineProperty(error, 'stack', {
        value: rewritten,
        writable: true,
        configurable: true,
      });
    }
  } catch {
    // A frozen error keeps its message; the diagnosis beside it says the rest.
  }
}
