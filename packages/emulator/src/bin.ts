#!/usr/bin/env node
import { InvalidInputError } from './checks/check.ts';
import { startEmulator } from './emulator.ts';
import { help } from './shell/help.ts';
import { type Arguments, readArguments } from './shell/read-arguments.ts';
import { variables } from './shell/variables.ts';

/** Requests that a running emulator remembers, so that it can run for days. */
const REMEMBERED = 10_000;

try {
  const given = readArguments(process.argv.slice(2));
  if (given.help) console.log(help);
  else await run(given);
} catch (error) {
  fail(error as Error);
}

async function run({ options, faults }: Arguments): Promise<void> {
  const emulator = await startEmulator({ ...options, remember: REMEMBERED });
  for (const fault of faults) emulator.fault(fault);
  console.log(variables(emulator.url, options.world.defaultRegion));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void emulator.close().then(() => process.exit(0));
    });
  }
}

/** Wrong usage is 2, as in every command of ours; anything else is 1. */
function fail(error: Error): void {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const hint = taken ? '; --port 0 takes a free port' : '';
  console.error(`caprock-emulator: ${error.message}${hint}`);
  process.exitCode = error instanceof InvalidInputError ? 2 : 1;
}
