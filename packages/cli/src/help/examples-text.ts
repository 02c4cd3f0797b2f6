import type { Language, LocalizedText } from '@caprock/core';
import type { ConsoleIo } from '../console-io.ts';
import { pickLanguage } from '../language.ts';

/** What stands below the options in the help of a command. */
export interface HelpExamples {
  /** What to know before one calls it. */
  readonly about?: LocalizedText;
  /** Lines as they are typed. */
  readonly commands: readonly string[];
  /** What its exit codes mean. */
  readonly exitCodes?: LocalizedText;
}

const WORDS = {
  en: { examples: 'Examples', exitCodes: 'Exit codes' },
  ko: { examples: '예', exitCodes: '종료 코드' },
} as const satisfies Record<Language, Record<string, string>>;

/** The text below the options in the help of a command, in the language of the console. */
export function examplesText(
  { about, commands, exitCodes }: HelpExamples,
  { environment }: Pick<ConsoleIo, 'environment'>,
): string {
  const lang = pickLanguage(undefined, environment);
  const words = WORDS[lang];
  const lines = commands.map((command) => `  $ ${command}`);
  return [
    ...(about ? [about[lang]] : []),
    [`${words.examples}:`, ...lines].join('\n'),
    ...(exitCodes ? [`${words.exitCodes}: ${exitCodes[lang]}`] : []),
  ]
    .map((part) => `\n${part}\n`)
    .join('');
}
