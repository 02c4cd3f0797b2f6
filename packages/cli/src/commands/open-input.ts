import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Language } from '@caprock/core';
import type { ConsoleIo } from '../console-io.ts';

/** No path is longer on the systems that Node runs on. */
const LONGEST_PATH = 4_096;

const HINT = {
  en: 'Paste the error, then press Ctrl-D on a line of its own (Windows: Ctrl-Z, Enter).\n',
  ko: '오류를 붙여 넣은 다음 새 줄에서 Ctrl-D를 누르세요(Windows: Ctrl-Z, Enter).\n',
} as const satisfies Record<Language, string>;

/**
 * Where a text comes from: the argument itself, the file that it names when there is one, else
 * standard input, with a hint for whoever sits at a terminal.
 */
export async function openInput(
  argument: string | undefined,
  io: ConsoleIo,
  lang: Language,
): Promise<string | Readable> {
  if (argument === undefined) {
    if (io.stdin.isTTY) io.stderr.write(HINT[lang]);
    return io.stdin;
  }
  return (await isFile(argument)) ? createReadStream(argument) : argument;
}

async function isFile(path: string): Promise<boolean> {
  if (path.length > LONGEST_PATH || path.includes('\n') || path.includes('\0')) return false;
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
