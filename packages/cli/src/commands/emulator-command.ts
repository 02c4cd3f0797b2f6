import type { ConsoleIo, ExitCode } from '../console-io.ts';
import type { CommandHost } from './command-host.ts';

/** Adds `caprock emulator`. The emulator reads its own arguments, `--help` too. */
export function addEmulatorCommand({ program, io, finish }: CommandHost): void {
  program
    .command('emulator')
    .description('a local Bedrock to call instead: --port, --world, --fault; --help tells more')
    .argument('[args...]', 'what `caprock-emulator` takes')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (args: string[]) => finish(await emulatorCommand(args, io)));
}

/** Runs the emulator until it is told to stop. */
async function emulatorCommand(args: readonly string[], io: ConsoleIo): Promise<ExitCode> {
  const { runShell } = await import('@caprock/emulator');
  return (await runShell({
    args,
    name: 'caprock emulator',
    print: (text) => io.stdout.write(`${text}\n`),
    complain: (text) => io.stderr.write(`${text}\n`),
  })) as ExitCode;
}
