import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Fault, RecordedRequest } from '@caprock/emulator';

/** An emulator in a process of its own, so that its work is not counted as the caller's. */
export interface EmulatorProcess {
  readonly url: string;
  /** Forgets requests and faults. */
  reset(): Promise<void>;
  fault(...faults: readonly Fault[]): Promise<void>;
  /** What arrived since the last reset, without what it says; the latest 10,000. */
  requests(): Promise<readonly Omit<RecordedRequest, 'body'>[]>;
  close(): Promise<void>;
}

const BIN = fileURLToPath(new URL('../../packages/emulator/src/bin.ts', import.meta.url));

/** Starts the emulator's own command on a free port. */
export async function startEmulatorProcess(): Promise<EmulatorProcess> {
  const args = ['--conditions', '@caprock/source', BIN, '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await urlOf(child);
  const steer = async (method: string, path: string, body?: unknown) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${url}/_emulator/${path}`, { method, ...sent });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return await response.json();
  };
  return {
    url,
    reset: async () => void (await steer('POST', 'reset')),
    fault: async (...faults) => void (await steer('POST', 'faults', faults)),
    requests: async () => (await steer('GET', 'requests')) as RecordedRequest[],
    async close() {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

/** The address among the variables that the command prints. */
async function urlOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the emulator has no output');
  for await (const line of createInterface({ input: stdout })) {
    const [url] = /http:\/\/[\w.:]+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error('the emulator did not start');
}
