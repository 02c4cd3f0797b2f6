import type { Language } from '@caprock/core';
import type { ConsoleIo } from '../../console-io.ts';

const WORDS = {
  en: (running: string) => `checking: ${running}`,
  ko: (running: string) => `확인 중: ${running}`,
} as const satisfies Record<Language, (running: string) => string>;

/** Back to the start of the line, and clear it. */
const CLEAR = '\r\u001b[2K';
/** What still runs is named up to here. */
const NAMED = 4;

/** A line on standard error that says what still runs; only where somebody sits at a terminal. */
export function progressLine(
  { stderr }: ConsoleIo,
  lang: Language,
): { readonly update: (running: readonly string[]) => void; readonly end: () => void } {
  if (!(stderr as { isTTY?: boolean }).isTTY) return { update() {}, end() {} };
  return {
    update(running) {
      const rest = running.length > NAMED ? ` +${running.length - NAMED}` : '';
      stderr.write(`${CLEAR}${WORDS[lang](running.slice(0, NAMED).join(', '))}${rest}`);
    },
    end: () => stderr.write(CLEAR),
  };
}
