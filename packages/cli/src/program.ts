import { ChatFormatError } from '@caprock/core';
import { Command, CommanderError } from 'commander';
import { commandTable } from './commands/command-table.ts';
import { type ConsoleIo, EXIT, type ExitCode } from './console-io.ts';
import { examplesText, type HelpExamples } from './help/examples-text.ts';
import { speakKorean } from './help/speak-korean.ts';
import { pickLanguage } from './language.ts';
import { colorsFor } from './output/colors.ts';
import { printable } from './output/printable.ts';
import { startPage } from './output/start-page.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs the command line and gives back its exit code.
 * @param args What stands after `caprock`.
 */
export async function runProgram(args: readonly string[], given: ConsoleIo): Promise<ExitCode> {
  const asked = askedLanguage(args);
  // Before the name of a command, the language holds for it too.
  const io = asked ? { ...given, environment: { ...given.environment, LC_ALL: asked } } : given;
  const lang = pickLanguage(asked, io.environment);
  if (args.every((arg, index) => isLanguage(arg) || isLanguage(args[index - 1]))) {
    io.stdout.write(startPage(lang, colorsFor(io)));
    return EXIT.ok;
  }
  let exitCode: ExitCode = EXIT.ok;
  const program = buildProgram(io, (code) => {
    exitCode = code;
  });
  if (lang === 'ko') speakKorean(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const message = error instanceof Error ? error.message : String(error);
    io.stderr.write(`caprock: ${printable(message)}\n`);
    const isUsage = error instanceof UsageError || error instanceof ChatFormatError;
    return isUsage ? EXIT.usage : EXIT.unchecked;
  }
}

/** The language of the help, which is shown before any command reads its options. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex(isLanguage);
  return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}

function isLanguage(arg: string | undefined): boolean {
  return arg === '--lang' || arg?.startsWith('--lang=') === true;
}

function buildProgram(io: ConsoleIo, finish: (code: ExitCode) => void): Command {
  const program = new Command('caprock')
    .description(
      'Explains errors, resolves model names, repairs conversations and checks the set-up for Claude on Amazon Bedrock',
    )
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io));
  for (const add of commandTable) add({ program, io, finish, run: runProgram });
  return program;
}

const EXAMPLES = {
  commands: [
    'caprock explain "litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message"',
    'caprock doctor --model claude-sonnet-4-6 --region us-east-1',
    'caprock models --region ap-northeast-2',
    'caprock policy --models claude-sonnet-4-6 --regions us-east-1',
    'caprock help scan',
  ],
  exitCodes: {
    en: '0 fine, 1 a problem was found, 2 wrong usage, 3 could not check',
    ko: '0 정상, 1 문제 발견, 2 잘못된 사용법, 3 확인할 수 없음',
  },
} as const satisfies HelpExamples;
