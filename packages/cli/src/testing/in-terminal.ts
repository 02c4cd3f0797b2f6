import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What a person waits for on the terminal, and types then. */
export type Turn = readonly [sees: string, types: string];

/** How a run in a terminal ended. */
export interface TerminalRun {
  readonly exitCode: number;
  /** Everything that the terminal got, escape sequences too. */
  readonly screen: string;
}

/** Whether a pseudo-terminal can be made here; Node alone makes none. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty']).status === 0;

/** A real pseudo-terminal: what is typed is sent once the screen shows what the turn waits for. */
const DRIVER = `
import fcntl, json, os, pty, select, signal, struct, sys, termios, time
command, turns = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 120, 0, 0))
    os.execvp(command[0], command)
screen, at, end = '', 0, time.time() + 30
while time.time() < end:
    if select.select([terminal], [], [], 0.05)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        screen += piece.decode('utf8', 'replace')
    elif turns and turns[0][0] in screen[at:]:
        at = len(screen)
        os.write(terminal, turns.pop(0)[1].encode())
else:
    os.kill(pid, signal.SIGKILL)
status = os.waitpid(pid, 0)[1]
print(json.dumps({'exitCode': os.waitstatus_to_exitcode(status), 'screen': screen, 'left': turns}))
`;

/**
 * Runs the command line in a pseudo-terminal, as a person does.
 * @throws When the run waits for something that never comes.
 */
export async function inTerminal(
  args: readonly string[],
  turns: readonly Turn[],
  options: { readonly environment: Readonly<Record<string, string>>; readonly folder: string },
): Promise<TerminalRun> {
  const bin = fileURLToPath(new URL('../bin.ts', import.meta.url));
  const command = [process.execPath, '--conditions', '@caprock/source', bin, ...args];
  const { stdout } = await promisify(execFile)(
    'python3',
    ['-c', DRIVER, JSON.stringify([command, turns])],
    {
      cwd: options.folder,
      env: { PATH: process.env.PATH, TERM: 'xterm', LANG: 'en_US.UTF-8', ...options.environment },
      timeout: 60_000,
    },
  );
  const { left, ...run } = JSON.parse(stdout) as TerminalRun & { readonly left: readonly Turn[] };
  if (left.length > 0) throw new Error(`never saw ${left[0]?.[0]} in:\n${run.screen}`);
  return run;
}
