import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Converse calls a second that an emulator in a process of its own answers, and how long a fresh process
 * takes to start one. Run it with `pnpm build` and then `pnpm bench`.
 */
const SECONDS = 5;
const CLIENTS = 16;
const STARTS = 10;

const BODY = JSON.stringify({
  system: [{ text: 'You are a helpful assistant.' }],
  messages: [
    { role: 'user', content: [{ text: 'What is the weather in Seoul?' }] },
    {
      role: 'assistant',
      content: [{ toolUse: { toolUseId: 'call_1', name: 'weather', input: { city: 'Seoul' } } }],
    },
    {
      role: 'user',
      content: [{ toolResult: { toolUseId: 'call_1', content: [{ text: '22 degrees' }] } }],
    },
  ],
  toolConfig: {
    tools: [
      {
        toolSpec: {
          name: 'weather',
          inputSchema: { json: { type: 'object', properties: { city: { type: 'string' } } } },
        },
      },
    ],
  },
  inferenceConfig: { maxTokens: 500 },
});

const server = fileURLToPath(new URL('./server.ts', import.meta.url));

/** A server process, when it listens: its address, and the milliseconds of its import and start. */
async function startServer(): Promise<{ child: ChildProcess; url: string; started: number }> {
  const child = spawn(process.execPath, [...process.execArgv, server], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { url: string; started: number }) };
}

async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

function call(url: string, operation: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/model/us.anthropic.claude-sonnet-4-6/${operation}`, {
      method: 'POST',
      agent,
      headers: {
        authorization: 'Bearer ABSKlocal',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(BODY),
      },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const { statusCode } = response;
      response.on('end', () =>
        statusCode === 200 ? resolve() : reject(new Error(`status ${statusCode}`)),
      );
      response.resume();
    });
    sent.end(BODY);
  });
}

/** Calls a second of so many clients with a connection each. */
async function rateOf(url: string, operation: string, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const end = performance.now() + seconds * 1_000;
  let calls = 0;
  const client = async () => {
    while (performance.now() < end) {
      await call(url, operation, agent);
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return calls / seconds;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(32)}${figure}\n`);
}

const { child, url } = await startServer();
for (const operation of ['converse', 'converse-stream']) {
  await rateOf(url, operation, 1);
  print(`${operation}, calls a second`, (await rateOf(url, operation, SECONDS)).toFixed(0));
}
await stop(child);

const starts: number[] = [];
for (let start = 0; start < STARTS; start += 1) {
  const fresh = await startServer();
  starts.push(fresh.started);
  await stop(fresh.child);
}
starts.sort((one, other) => one - other);
const median = starts[Math.floor(STARTS / 2)] ?? 0;
print('import and start, median', `${median.toFixed(0)} ms`);
print('import and start, fastest', `${starts[0]?.toFixed(0)} ms`);
