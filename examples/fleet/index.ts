import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '@caprock/emulator';
import { startRedis } from './redis-server.ts';

const PROCESSES = 4;
const busyModel = 'us.anthropic.claude-sonnet-4-6';
const write = (text: string) => process.stdout.write(`${text}\n`);

const redis = await startRedis();
if (!redis) {
  process.stderr.write(
    'This example starts a redis-server of its own, and none is installed.\n' +
      'Debian, Ubuntu: apt-get install redis-server. macOS: brew install redis.\n',
  );
  process.exit(3);
}
const emulator = await startEmulator();

write(`${PROCESSES} processes ask for ${busyModel}, which is throttled; each may fall back.\n`);
const alone = await run('each for itself', '');
const together = await run('sharing a Redis', redis.socket);
await emulator.close();
await redis.stop();

check('each for itself, every process meets the throttle', alone >= PROCESSES);
check('sharing a Redis, only the first one does', together > 0 && together <= alone / PROCESSES);

/** Lets the processes call one after the other; gives back how many requests the busy model got. */
async function run(title: string, socket: string): Promise<number> {
  emulator.reset();
  emulator.fault({
    type: 'error',
    model: busyModel,
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many requests, please wait before trying again.',
  });
  const fleet = Array.from({ length: PROCESSES }, () => start(socket));
  await Promise.all(fleet.map((worker) => once(worker, 'message')));
  write(title);
  for (const [index, worker] of fleet.entries()) {
    const before = requestsToBusyModel();
    worker.send('call');
    const [{ model }] = await once(worker, 'message');
    const sent = requestsToBusyModel() - before;
    write(`  process ${index + 1}: ${sent} requests to the busy model, answered by ${model}`);
    check('answered by the fallback', String(model).includes('claude-haiku-4-5'));
  }
  for (const worker of fleet) worker.disconnect();
  return requestsToBusyModel();
}

function start(socket: string): ChildProcess {
  const file = fileURLToPath(new URL('worker.ts', import.meta.url));
  return fork(file, [emulator.url, socket]);
}

function requestsToBusyModel(): number {
  return emulator.requests.filter(({ model }) => model === busyModel).length;
}

function check(text: string, holds: boolean): void {
  write(`  ${holds ? '✓' : '✗'} ${text}`);
  if (!holds) process.exitCode = 1;
}
