import { test } from 'vitest';
import { accepts, refuses } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

test("refuses, in Bedrock's words", () =>
  refuses(
    emulator,
    { modelId: 'claude-sonnet-4', messages: [{ role: 'user', content: [{ text: 'hi' }] }] },
    {
      name: 'ValidationException',
      status: 400,
      message: 'The provided model identifier is invalid.',
    },
  ));

test('accepts the nearest request that is right', () =>
  accepts(emulator, {
    modelId: 'us.anthropic.claude-sonnet-4-6',
    messages: [{ role: 'user', content: [{ text: 'hi' }] }],
  }));
