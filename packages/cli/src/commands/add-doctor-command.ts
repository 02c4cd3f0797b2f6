import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import type { CommandHost } from './command-host.ts';
import type { DoctorCommandOptions } from './doctor-command.ts';

/** Adds `caprock doctor`. Its code is loaded when it is called. */
export function addDoctorCommand({ program, io, finish }: CommandHost): void {
  program
    .command('doctor')
    .description('what keeps calls from working on this machine and in this account')
    .option('--model <names...>', 'the models to examine; without it, the newest of each tier')
    .option('--region <regions...>', 'the AWS regions to examine; without it, the one that is set')
    .option('--only <checks...>', 'run these checks only')
    .option('--list', 'name the checks')
    .option('--probe', 'also call each model for one token, and once more streaming')
    .option('--simulate', "also ask IAM's policy simulator what the caller may do")
    .option('--project <folder>', 'where .env and node_modules are; without it, this folder')
    .option('--admin', 'a text for the administrator of the account, with what is missing')
    .option('--html <file>', 'write one self-contained page to a file')
    .option('--show-account', 'show account ids in full')
    .option('--json', 'one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (options: DoctorCommandOptions) => {
      const { doctorCommand } = await import('./doctor-command.ts');
      finish(await doctorCommand(options, io));
    });
}

const EXAMPLES = {
  about: {
    en: 'Reads only, unless --probe is given. Nothing secret is shown, and of account ids the last four digits.',
    ko: '--probe가 없으면 읽기만 합니다. 비밀 정보는 보여 주지 않으며, 계정 ID는 마지막 네 자리만 보여 줍니다.',
  },
  commands: [
    'caprock doctor',
    'caprock doctor --model claude-sonnet-4-6,claude-haiku-4-5 --region us-east-1,eu-west-1',
    'caprock doctor --probe --model us.anthropic.claude-sonnet-4-6',
    'caprock doctor --only credentials,identity --json',
    'caprock doctor --simulate --admin',
    'caprock doctor --html report.html',
  ],
} as const satisfies HelpExamples;
