import { strict as assert } from 'node:assert';
import type { AddressInfo } from 'node:net';
import { emulator } from '../local-bedrock.ts';
import { startServer } from './start-server.ts';

const serve = process.argv.includes('--serve');
const server = await startServer(serve ? 3000 : 0);
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
console.log(`A chat at ${url}`);
if (!serve) {
  await check();
  server.close();
  await emulator.close();
  console.log('\nEverything came out as it should.');
}

/** Does what the page does. */
async function check(): Promise<void> {
  const page = await (await fetch(url)).text();
  assert.match(page, /<title>Chat<\/title>/);

  const said = [
    { id: '1', role: 'user', parts: [{ type: 'text', text: 'Where is the Great Wall?' }] },
    // An answer that never came, left in the page's own list.
    { id: '2', role: 'assistant', parts: [{ type: 'text', text: '' }] },
    { id: '3', role: 'user', parts: [{ type: 'text', text: 'Tell me of its gates.' }] },
  ];
  const whole = await told(said);
  console.log(whole);
  assert.match(whole, /"type":"text-delta".*"delta"/);
  assert.match(whole, /"model":"us\.anthropic\.claude-sonnet-4-6"/);

  emulator.fault({ type: 'cut', afterDeltas: 2 });
  const cut = await told(said);
  console.log(
    cut
      .split('\n')
      .filter((line) => line.includes('error'))
      .join('\n'),
  );
  assert.match(cut, /"type":"error","errorText":"The answer broke off/);

  // Nothing to answer: what is wrong is told before any model is asked.
  const refusal = await ask([{ id: '1', role: 'user', parts: [{ type: 'text', text: '' }] }]);
  const reason = await refusal.text();
  console.log(refusal.status, reason);
  assert.equal(refusal.status, 400);
  assert.match(reason, /^A message is empty: /);
}

async function told(messages: unknown): Promise<string> {
  return await (await ask(messages)).text();
}

async function ask(messages: unknown): Promise<Response> {
  return await fetch(`${url}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages }),
  });
}
