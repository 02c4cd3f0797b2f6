import { request } from 'node:http';
import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { post } from '../testing/post.ts';
import { realClient } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

async function steer(method: string, path: string, body?: unknown) {
  const response = await fetch(`${emulator.url}/_emulator/${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, answer: await response.json() };
}

test('faults are added and taken back', async () => {
  const busy = { type: 'error', status: 503, times: 1 };
  expect(await steer('POST', 'faults', busy)).toEqual({ status: 200, answer: { added: 1 } });
  expect(await steer('POST', 'faults', [busy, busy])).toMatchObject({ answer: { added: 2 } });
  expect((await post(emulator)).status).toBe(503);
  expect(await steer('DELETE', 'faults')).toEqual({ status: 200, answer: {} });
  expect((await post(emulator)).status).toBe(200);
});

test('of a list with one wrong fault none is added', async () => {
  const faults = [{ type: 'error', status: 503 }, { type: 'slow' }];
  expect(await steer('POST', 'faults', faults)).toMatchObject({ status: 400 });
  expect((await post(emulator)).status).toBe(200);
});

test('the next answers are scripted', async () => {
  await steer('POST', 'script', { text: 'one' });
  await steer('POST', 'script', [{ text: 'two' }, { toolUse: { name: 'look', input: {} } }]);
  const client = realClient(emulator);
  const { output } = await client.send(
    new ConverseCommand({
      modelId: 'us.anthropic.claude-sonnet-4-6',
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    }),
  );
  client.destroy();
  expect(output?.message?.content).toEqual([{ text: 'one' }]);
  expect((await post(emulator)).body).toContain('"two"');
  expect((await post(emulator)).body).toContain('"look"');
});

test('members of the world are replaced until the reset', async () => {
  expect(await steer('PUT', 'world', { profiles: {} })).toEqual({
    status: 200,
    answer: { changed: ['profiles'] },
  });
  expect((await post(emulator)).status).toBe(400);
  expect(emulator.world.profiles).toEqual({});
  await steer('POST', 'reset');
  expect((await post(emulator)).status).toBe(200);
  expect(emulator.requests).toHaveLength(1);
});

test('requests are listed without what they say', async () => {
  await post(emulator);
  expect(await steer('GET', 'requests')).toEqual({
    status: 200,
    answer: [
      {
        operation: 'Converse',
        model: 'us.anthropic.claude-sonnet-4-6',
        region: 'us-east-1',
        status: 200,
      },
    ],
  });
});

test.each<[string, string, unknown, number, string]>([
  ['POST', 'faults', '{', 400, 'The body is not valid JSON: '],
  ['POST', 'faults', '', 400, 'The body is not valid JSON: '],
  [
    'POST',
    'faults',
    { type: 'cut', afterDeltas: -1 },
    400,
    'fault.afterDeltas must be a whole number of 0 or more, not -1',
  ],
  ['POST', 'script', [{ text: 'a' }, { text: 1 }], 400, 'script[1].text must be a text, not 1'],
  [
    'POST',
    'script',
    { toolUse: { input: {} } },
    400,
    'script.toolUse.name is missing; it must be a text',
  ],
  ['PUT', 'world', { model: {} }, 400, 'world.model is not known; members are asOf, '],
  ['PUT', 'world', { quotas: {} }, 400, 'world.quotas must be a list, not {}'],
  ['POST', 'nothing', {}, 404, 'POST /_emulator/faults'],
  ['POST', 'constructor', {}, 404, 'No such path'],
  ['PATCH', 'world', {}, 405, '/_emulator/world takes PUT.'],
])('%s /_emulator/%s %o: %d', async (method, path, body, status, message) => {
  expect(await steer(method, path, body)).toEqual({
    status,
    answer: { message: expect.stringContaining(message) },
  });
});

test.each<[string, Record<string, string>, number]>([
  ['a web page', { origin: 'https://example.com' }, 403],
  ['a name that was rebound to this machine', { host: 'example.com:4566' }, 403],
  ['this machine by name', { host: 'localhost:4566' }, 200],
])('a request from %s', async (_, headers, status) => {
  const seen = await new Promise((resolve, reject) => {
    const sent = request(`${emulator.url}/_emulator/reset`, { method: 'POST', headers });
    sent.on('error', reject);
    sent.on('response', (response) => resolve(response.resume().statusCode));
    sent.end();
  });
  expect(seen).toBe(status);
});
