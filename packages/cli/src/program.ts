import { Command, CommanderError, Option } from 'commander';
import { addDoctorCommand } from './commands/add-doctor-command.ts';
import { commandTable } from './commands/command-table.ts';
import { type ExplainOptions, explainCommand } from './commands/explain-command.ts';
import { type ModelsCommandOptions, modelsCommand } from './commands/models-command.ts';
import { type RepairCommandOptions, repairCommand } from './commands/repair-command.ts';
import { type ResolveCommandOptions, resolveCommand } from './commands/resolve-command.ts';
import { type ConsoleIo, EXIT, type ExitCode } from './console-io.ts';
import { printable } from './output/printable.ts';

/**
 * Runs the command line and gives back its exit code.
 * @param args What stands after `caprock`.
 */
export async function runProgram(args: readonly string[], io: ConsoleIo): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = buildProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const message = error instanceof Error ? error.message : String(error);
    io.stderr.write(`caprock: ${printable(message)}\n`);
    return EXIT.usage;
  }
}

function buildProgram(io: ConsoleIo, finish: (code: ExitCode) => void): Command {
  const program = new Command('caprock')
    .description(
      'Explains errors, resolves model names and repairs conversations for Claude on Amazon Bedrock',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .addHelpText('after', EXAMPLES);
  withOutput(program.command('explain'))
    .description('what an error means and what to do')
    .argument('[text]', 'the error, or a file that holds it; without it, standard input is read')
    .option('--summary', 'the errors of a whole log, by kind')
    .addOption(
      new Option(
        '--for <reader>',
        'whom the steps are for; without it, what the error tells',
      ).choices(['langchain', 'ai-sdk', 'litellm']),
    )
    .action(async (text: string | undefined, options: ExplainOptions) =>
      finish(await explainCommand(text, options, io)),
    );
  withOutput(program.command('resolve'))
    .description('which id a model name means in a region')
    .argument('[name]', 'any spelling of a model name, an id or an ARN')
    .option('--region <region>', 'the AWS region of the call')
    .addOption(
      new Option('--scope <scope>', 'may the call leave the geography')
        .choices(['geo', 'global'])
        .default('global'),
    )
    .addOption(
      new Option('--retired <what>', 'what to do with a retired model')
        .choices(['replace', 'error'])
        .default('replace'),
    )
    .action(async (name: string | undefined, options: ResolveCommandOptions) =>
      finish(await resolveCommand(name, options, io)),
    );
  withOutput(program.command('repair'))
    .description('make a conversation one that Bedrock accepts')
    .argument('[file]', 'a JSON file in the chat format; without it, standard input is read')
    .option('--region <region>', 'the AWS region of the call')
    .option('--shape', 'show the conversation without its contents, before and after')
    .action(async (file: string | undefined, options: RepairCommandOptions) =>
      finish(await repairCommand(file, options, io)),
    );
  program
    .command('models')
    .description('what can be called from a region')
    .option('--region <region>', 'the AWS region of the call')
    .option('--chain', 'what to call and what to fall back to, in order')
    .option('--live', 'ask Bedrock what this account can call, instead of the catalogue')
    .option('--json', 'one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .action(async (options: ModelsCommandOptions) => finish(await modelsCommand(options, io)));
  addDoctorCommand(program, io, finish);
  for (const add of commandTable) add({ program, io, finish, run: runProgram });
  return program;
}

function withOutput(command: Command): Command {
  return command
    .option('--json', 'one JSON object')
    .option('--jsonl', 'one JSON object a line, from standard input to standard output')
    .option('--lang <language>', 'en or ko; without it, what LANG says');
}

const EXAMPLES = `
Examples:
  $ caprock explain "litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message"
  $ caprock explain < error.txt
  $ caprock explain --summary proxy.log
  $ caprock resolve claude-sonnet-4 --region eu-west-1
  $ caprock models --region ap-northeast-2
  $ caprock repair conversation.json --json
  $ caprock doctor --model claude-sonnet-4-6 --region us-east-1

Exit codes: 0 fine, 1 a problem was found, 2 wrong usage, 3 could not check
`;
