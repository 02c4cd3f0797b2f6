import type { Command } from 'commander';

/** Adds the options of a command that answers one object or a batch. */
export function withOutput(command: Command): Command {
  return command
    .option('--json', 'one JSON object')
    .option('--jsonl', 'one JSON object a line, from standard input to standard output')
    .option('--lang <language>', 'en or ko; without it, what LANG says');
}
