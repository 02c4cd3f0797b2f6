import type { Command } from 'commander';
import type { ConsoleIo, ExitCode } from '../console-io.ts';

/** What a command is added to. */
export interface CommandHost {
  readonly program: Command;
  readonly io: ConsoleIo;
  /** Runs another command of the table, as if it had been typed. */
  readonly run: (args: readonly string[], io: ConsoleIo) => Promise<ExitCode>;
  /** Takes the exit code of the command that ran. */
  readonly finish: (code: ExitCode) => void;
}
