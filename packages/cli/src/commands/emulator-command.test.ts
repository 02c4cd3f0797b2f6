import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';

const bin = fileURLToPath(new URL('../bin.ts', import.meta.url));

test('a local Bedrock that a real client can call, until it is told to stop', {
  timeout: 30_000,
}, async () => {
  const args = ['--conditions', '@caprock/source', bin, 'emulator', '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'close');
  let printed = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    printed += chunk;
    if (printed.includes('AWS_REGION=')) break;
  }
  const [endpoint = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new BedrockRuntimeClient({ endpoint, credentials, region: 'us-east-1' });
  const { stopReason } = await client.send(
    new ConverseCommand({
      modelId: 'us.anthropic.claude-sonnet-4-6',
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    }),
  );
  client.destroy();
  child.kill('SIGTERM');
  expect([stopReason, await exit]).toEqual(['end_turn', [0, null]]);
});

test('its own help, under the name that was typed', async () => {
  const { stdout, exitCode } = await runCaprock(['emulator', '--help']);
  expect([exitCode, stdout]).toEqual([
    0,
    expect.stringMatching(/^Usage: caprock emulator \[options\]\n[\s\S]+--fault/),
  ]);
});

test.each([[['--port', 'x']], [['--mystery']]])('%j is wrong usage', async (args) => {
  expect(await runCaprock(['emulator', ...args])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^caprock emulator: /),
  });
});
