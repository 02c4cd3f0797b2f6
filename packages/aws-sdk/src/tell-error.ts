import type { Diagnosis, ErrorSignal, Language } from '@caprock/core';
import { explanationOf } from './explanation-of.ts';

/** How errors are told. */
export interface Telling {
  readonly lang?: Language;
  readonly exposeRequest?: boolean;
}

/**
 * Makes an error of the SDK tell what it means: its own text first, the title and the first step of
 * the remedy under it, and `diagnosis` where no printer shows it. An abort keeps its text.
 * @param diagnose Says what the error means, when what must not be seen has been taken off it.
 * @returns The very same error. One that was told before, or that takes nothing, stays as it is.
 */
export function tellError(
  thrown: unknown,
  diagnose: (error: object) => Diagnosis,
  { lang, exposeRequest = false }: Telling,
): unknown {
  if (typeof thrown !== 'object' || thrown === null || 'diagnosis' in thrown) return thrown;
  if (!exposeRequest) hideAnswer(thrown);
  const diagnosis = diagnose(thrown);
  try {
    const settings = { value: diagnosis, enumerable: false, configurable: true, writable: true };
    Object.defineProperty(thrown, 'diagnosis', settings);
    if (diagnosis.kind !== 'aborted' && thrown instanceof Error) {
      rewriteMessage(thrown, withRemedy(shownMessage(thrown, diagnosis.signal), diagnosis, lang));
    }
  } catch {
    // A frozen error takes nothing.
  }
  return thrown;
}

/**
 * Takes off the HTTP answer that the SDK pins to its errors all but status and headers: through its
 * body the request is reached, with session token and signature.
 */
function hideAnswer(error: object): void {
  const { $response: answer } = error as { readonly $response?: Record<string, unknown> };
  if (typeof answer !== 'object' || answer === null) return;
  for (const member of Object.keys(answer)) {
    if (!['statusCode', 'reason', 'headers'].includes(member)) delete answer[member];
  }
}

function withRemedy(message: string, diagnosis: Diagnosis, lang: Language | undefined): string {
  const { title, steps } = explanationOf(diagnosis, lang);
  return `${message}\n${steps[0] === undefined ? title : `${title}: ${steps[0]}`}`;
}

/**
 * What an error says, as it may be shown: AWS quotes the signed headers, token and all, where a
 * signature does not match. A text that holds a secret gives way to the signal's own of it.
 */
function shownMessage({ message }: Error, { messages }: ErrorSignal): string {
  const shown = messages[0];
  return shown === undefined || oneLine(message) === shown ? message : shown;
}

/** A text as signals hold it: one line, straight quotes. */
function oneLine(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Changes what an error says, and the copy of it that its stack begins with. */
function rewriteMessage(error: Error, message: string): void {
  const { message: before, stack } = error;
  error.message = message;
  if (before === '' || stack === undefined) return;
  // A function, since `$` in a replacement is a pattern.
  error.stack = stack.replace(before, () => message);
}
