import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@caprock/core';
import { Option } from 'commander';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { envExample } from '../init/env-example.ts';
import { frameworkOf } from '../init/framework-of.ts';
import { STARTER_FILE } from '../init/starter.ts';
import { starters } from '../init/starters/index.ts';
import { pickLanguage } from '../language.ts';
import { colorsFor } from '../output/colors.ts';
import { page } from '../output/page.ts';
import { printablePath } from '../output/printable-path.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandHost } from './command-host.ts';

/** The options of `caprock init`. */
interface InitCommandOptions {
  readonly framework?: string;
  readonly project?: string;
  readonly lang?: string;
}

/** Adds `caprock init`. */
export function addInitCommand({ program, io, finish }: CommandHost): void {
  program
    .command('init')
    .description('.env.example and a first call to begin with; never overwrites a file')
    .addOption(
      new Option('--framework <name>', 'without it, what package.json tells').choices([
        ...starters.map(({ framework }) => framework),
        'none',
      ]),
    )
    .option('--project <folder>', 'where to; without it, this folder')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (options: InitCommandOptions) => finish(await initCommand(options, io)));
}

/**
 * Writes `.env.example` and, for a framework, a program that makes a first call.
 * @throws UsageError when a file cannot be written.
 */
async function initCommand(options: InitCommandOptions, io: ConsoleIo): Promise<ExitCode> {
  const lang = pickLanguage(options.lang, io.environment);
  const project = options.project ?? '.';
  const framework = options.framework ?? (await frameworkOf(project));
  const starter = starters.find((one) => one.framework === framework);
  const files: readonly (readonly [name: string, text: string])[] = [
    ['.env.example', envExample(lang)],
    ...(starter ? [[STARTER_FILE, starter.code(lang)] as const] : []),
  ];
  const words = WORDS[lang];
  const { bold, cyan, dim, green } = colorsFor(io);
  const lines: string[] = [];
  for (const [name, text] of files) {
    const path = join(project, name);
    const isNew = await writeNew(path, text);
    const shown = printablePath(path);
    lines.push(isNew ? `${green('✓')} ${shown} ${words.wrote}` : dim(`- ${shown} ${words.kept}`));
  }
  const next = [
    'caprock setup',
    ...(starter
      ? [`npm install ${starter.packages.join(' ')}`, `node --env-file=.env ${STARTER_FILE}`]
      : []),
  ];
  io.stdout.write(page([...lines, bold(words.next), ...next.map((line) => `  ${cyan(line)}`)]));
  return EXIT.ok;
}

/** Writes a file that is not there yet. @returns Whether it was not. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new UsageError(`${path} cannot be written (${code})`);
  }
}

const WORDS = {
  en: { wrote: 'written', kept: 'is there already; it stays as it is', next: 'Next:' },
  ko: { wrote: '저장했습니다', kept: '이미 있어 그대로 두었습니다', next: '다음 단계:' },
} as const satisfies Record<Language, Record<string, string>>;

const EXAMPLES = {
  commands: [
    'caprock init',
    'caprock init --framework ai-sdk',
    'caprock init --framework none --lang ko',
  ],
} as const satisfies HelpExamples;
