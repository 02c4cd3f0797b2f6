import type { Command } from 'commander';
import { korean, koreanHelpOption, koreanTitles } from './korean.ts';

/** Turns the help of a program and of its commands into Korean, as far as there are words for it. */
export function speakKorean(program: Command): void {
  for (const command of [program, ...program.commands]) {
    const help = korean[command.name()];
    if (help) command.description(help.description);
    for (const option of command.options) {
      option.description = help?.words[option.long ?? ''] ?? option.description;
    }
    for (const argument of command.registeredArguments) {
      argument.description = help?.words[argument.name()] ?? argument.description;
    }
    command.configureHelp({ styleTitle: (title) => koreanTitles[title] ?? title });
    // The emulator has a help of its own.
    if (command.name() !== 'emulator') command.helpOption('-h, --help', koreanHelpOption);
  }
  program.helpCommand('help [command]', koreanHelpOption);
}
