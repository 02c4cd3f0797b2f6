import { Readable, Writable } from 'node:stream';
import type { ConsoleIo, ExitCode } from '../console-io.ts';
import { runProgram } from '../program.ts';

/** What a run finds when it starts. */
export interface Run {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Standard input is a terminal. */
  readonly isTTY?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/** How a run ended, and what it wrote. */
export interface Ran {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a test does: in this process, with streams that can be read afterwards. */
export async function runCaprock(args: readonly string[], run: Run = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _, done) {
        written[name] += chunk;
        done();
      },
    });
  const { now, isTTY = false } = run;
  const io: ConsoleIo = {
    stdin: Object.assign(Readable.from([Buffer.from(run.input ?? '')]), { isTTY }),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    environment: run.environment ?? {},
    ...(now === undefined ? {} : { now: () => now }),
  };
  const exitCode = await runProgram(args, io);
  return { exitCode, ...written };
}
