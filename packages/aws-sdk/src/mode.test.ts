import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { caprockPlugin } from './caprock-plugin.ts';
import { safeClaudeCall } from './safe-claude-call.ts';
import { CREDENTIALS } from './testing/made-up-credentials.ts';

const emulator = useEmulator();
const events: CaprockEvent[] = [];
const onEvent = (event: CaprockEvent) => void events.push(event);
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  events.splice(0);
});

const client = () =>
  new BedrockRuntimeClient({ region: 'us-east-1', credentials: CREDENTIALS, maxAttempts: 1 });
const types = () => events.map(({ type, applied }) => [type, applied]);

describe('safeClaudeCall', () => {
  const system = [{ role: 'system', content: 'You are a geologist.' }] as const;
  const call = (mode: 'observe' | 'off') =>
    safeClaudeCall(system, { client: client(), model: 'claude-sonnet-4', mode, onEvent });

  test.each(['observe', 'off'] as const)('%s: sent once, as it is', async (mode) => {
    expect(await call(mode)).toMatchObject({ success: false });
    expect(emulator.requests.map(({ model }) => model)).toEqual(['claude-sonnet-4']);
    expect(emulator.requests[0]?.body.messages ?? []).toEqual([]);
  });

  test('observe tells what would have been done', async () => {
    await call('observe');
    expect(types().slice(0, 2)).toEqual([
      ['resolved', false],
      ['repaired', false],
    ]);
  });
});

describe('caprockPlugin', () => {
  // Bedrock refuses the blank turn in the middle.
  const messages = ['Hello', ' ', 'Hello?'].map((text, index) => ({
    role: index === 1 ? ('assistant' as const) : ('user' as const),
    content: [{ text }],
  }));
  const send = async (mode: 'observe' | 'off') => {
    const plugged = client();
    plugged.middlewareStack.use(caprockPlugin({ mode, region: 'us-east-1', onEvent }));
    return await plugged
      .send(new ConverseCommand({ modelId: 'us.anthropic.claude-sonnet-4-6', messages }))
      .catch((error: unknown) => error);
  };

  test.each(['observe', 'off'] as const)(
    '%s leaves request and error as they are',
    async (mode) => {
      const error = await send(mode);
      expect(error).toMatchObject({ name: 'ValidationException' });
      expect(error).not.toHaveProperty('diagnosis');
      expect(emulator.requests[0]?.body.messages).toEqual(messages);
      expect(types()).toEqual(
        mode === 'off'
          ? []
          : [
              ['resolved', false],
              ['repaired', false],
              ['gave-up', false],
            ],
      );
    },
  );
});
