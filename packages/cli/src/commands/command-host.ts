import type { Command } from 'commander';
import type { ConsoleIo, ExitCode } from '../console-io.ts';

/** What a command is added to. */
export interface CommandHost {
  readonly program: Command;
  readonly io: ConsoleIo;
  /** Takes the exit code of the command that ran. */
  readonly finish: (code: ExitCode) => void;
}
