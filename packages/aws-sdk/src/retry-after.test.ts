import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { type Diagnosis, systemClock } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { caprockPlugin } from './caprock-plugin.ts';
import { safeClaudeCall } from './safe-claude-call.ts';
import { CREDENTIALS } from './testing/made-up-credentials.ts';

const emulator = useEmulator();
const MODEL = 'us.anthropic.claude-sonnet-4-6';
const asked = {
  modelId: MODEL,
  messages: [{ role: 'user' as const, content: [{ text: 'hi' }] }],
};
const body = JSON.stringify({ anthropic_version: 'bedrock-2023-05-31', max_tokens: 1 });

function newClient(): BedrockRuntimeClient {
  const endpoint = emulator.url;
  const region = 'us-east-1';
  return new BedrockRuntimeClient({ region, endpoint, credentials: CREDENTIALS, maxAttempts: 1 });
}

describe('the wait that an answer asks for, in headers that the SDK keeps out of sight', () => {
  beforeEach(() =>
    emulator.fault({
      type: 'error',
      status: 429,
      exception: 'ThrottlingException',
      message: 'Too many requests, please wait before trying again.',
      headers: { 'retry-after': '7' },
      times: 1,
    }),
  );

  test.each([
    ['Converse', new ConverseCommand(asked), {}],
    ['ConverseStream', new ConverseStreamCommand(asked), {}],
    ['InvokeModel', new InvokeModelCommand({ modelId: MODEL, body }), {}],
    ['Converse, the answer exposed', new ConverseCommand(asked), { exposeRequest: true }],
  ])('is in the diagnosis of the plugin: %s', async (_, command, options) => {
    const client = newClient();
    client.middlewareStack.use(
      caprockPlugin({ region: 'us-east-1', onEvent: () => {}, ...options }),
    );
    const { diagnosis } = await client.send(command as ConverseCommand).then(
      () => expect.unreachable(),
      (error: { diagnosis: Diagnosis }) => error,
    );
    expect(diagnosis).toMatchObject({ kind: 'throttled-requests', retryAfterMs: 7_000 });
  });

  test('is what safeClaudeCall waits', async () => {
    const sleep = vi.spyOn(systemClock, 'sleep').mockResolvedValue();
    const options = { client: newClient(), model: MODEL, onEvent: () => {} };
    expect(await safeClaudeCall('hi', options)).toMatchObject({ success: true });
    expect(sleep.mock.calls.map(([milliseconds]) => milliseconds)).toEqual([7_000]);
  });
});
