import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis of this example's own: it listens on a socket in a new folder, on no port, and keeps nothing. */
export interface OwnRedis {
  readonly socket: string;
  stop(): Promise<void>;
}

/** Starts redis-server; undefined where none is installed. */
export async function startRedis(): Promise<OwnRedis | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  const socket = join(folder, 'redis.sock');
  const settings = ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', ''];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await once(server, 'spawn');
  } catch {
    remove();
    return undefined;
  }
  process.once('exit', () => server.kill());
  let log = '';
  for await (const piece of server.stdout) {
    log += String(piece);
    if (log.includes('eady to accept connections')) break;
  }
  return {
    socket,
    async stop() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      remove();
    },
  };
}
