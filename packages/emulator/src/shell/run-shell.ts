import { InvalidInputError } from '../checks/check.ts';
import { type Emulator, startEmulator } from '../emulator.ts';
import { helpOf } from './help.ts';
import { type Arguments, readArguments } from './read-arguments.ts';
import { variables } from './variables.ts';

/** Requests that a running emulator remembers, so that it can run for days. */
const REMEMBERED = 10_000;

/** Where the shell writes, and what it is called. */
export interface ShellOptions {
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  /** `caprock-emulator` */
  readonly name: string;
  /** Takes whole lines without their line break. */
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the emulator as a command until it is told to stop (SIGINT, SIGTERM).
 * @returns The exit code: 2 for wrong usage, as in every command of ours; 1 for anything else.
 */
export async function runShell({ args, name, print, complain }: ShellOptions): Promise<number> {
  try {
    const given = readArguments(args);
    if (given.help) print(helpOf(name));
    else await runUntilStopped(given, print);
    return 0;
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const hint = taken ? '; --port 0 takes a free port' : '';
    complain(`${name}: ${(error as Error).message}${hint}`);
    return error instanceof InvalidInputError ? 2 : 1;
  }
}

async function runUntilStopped(
  { options, faults }: Arguments,
  print: ShellOptions['print'],
): Promise<void> {
  const emulator = await startEmulator({ ...options, remember: REMEMBERED });
  for (const fault of faults) emulator.fault(fault);
  print(variables(emulator.url, options.world.defaultRegion));
  await stopped(emulator);
}

function stopped(emulator: Emulator): Promise<void> {
  return new Promise((resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        emulator.close().then(resolve, reject);
      });
    }
  });
}
