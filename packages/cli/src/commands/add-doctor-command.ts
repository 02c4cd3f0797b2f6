import type { Command } from 'commander';
import type { ConsoleIo, ExitCode } from '../console-io.ts';
import type { DoctorCommandOptions } from './doctor-command.ts';

/** Adds `caprock doctor` to the command table. Its code is loaded when it is called. */
export function addDoctorCommand(
  program: Command,
  io: ConsoleIo,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('doctor')
    .description('what keeps calls from working on this machine and in this account')
    .option('--model <name>', 'a model to examine; may be given again, or by commas', listed)
    .option('--region <region>', 'a region to examine; may be given again, or by commas', listed)
    .option('--only <check>', 'run this check only; may be given again, or by commas', listed)
    .option('--list', 'name the checks')
    .option('--probe', 'also call each model for one token, and once more streaming')
    .option('--simulate', "also ask IAM's policy simulator what the caller may do")
    .option('--project <folder>', 'where .env and node_modules are; without it, this folder')
    .option('--show-account', 'show account ids in full')
    .option('--json', 'one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .action(async (options: DoctorCommandOptions) => {
      const { doctorCommand } = await import('./doctor-command.ts');
      finish(await doctorCommand(options, io));
    });
}

/** Collects an option that may be given again, or by commas. */
function listed(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').filter((item) => item !== '')];
}
