import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real redis-server on a port of this machine, which keeps nothing on disk. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Hangs, with its connections open, until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends it; `start` begins it anew on the same port, empty. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Whether tests that need a real server can run here. */
export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;

/** The name of such tests, which says why they are skipped where they are. */
export const withRedisServer = hasRedisServer
  ? 'with a redis-server'
  : 'skipped: no redis-server is installed here (apt-get install redis-server)';

/**
 * Starts a redis-server on a free port.
 * @param settings What stands on its command line beside what it needs.
 * @throws When none is installed.
 */
export async function startRedisServer(...settings: string[]): Promise<RedisServer> {
  const port = await freePort();
  let running: ChildProcess | undefined;
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    port,
    pause: () => void running?.kill('SIGSTOP'),
    resume: () => void running?.kill('SIGCONT'),
    async stop() {
      if (!running) return;
      const ended = once(running, 'exit');
      running.kill('SIGKILL');
      await ended;
      running = undefined;
    },
    async start() {
      running = await launch(port, settings);
    },
  };
  await server.start();
  return server;
}

async function launch(port: number, settings: readonly string[]): Promise<ChildProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'caprock-redis-'));
  const place = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder];
  const child = spawn('redis-server', [...place, '--save', '', ...settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A test that dies leaves no server behind.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => {
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  });
  await once(child, 'spawn').catch(() => {
    rmSync(folder, { recursive: true, force: true });
    throw new Error('redis-server is not installed: apt-get install redis-server');
  });
  let log = '';
  for await (const chunk of child.stdout) {
    log += String(chunk);
    if (log.includes('Ready to accept connections')) break;
  }
  if (child.exitCode !== null) throw new Error(`redis-server does not start:\n${log}`);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
