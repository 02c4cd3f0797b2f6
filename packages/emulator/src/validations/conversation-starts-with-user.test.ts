import { test } from 'vitest';
import { accepts, refuses } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

test("refuses, in Bedrock's words", () =>
  refuses(
    emulator,
    {
      modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      messages: [],
      system: [{ text: 'Be brief.' }],
    },
    {
      name: 'ValidationException',
      status: 400,
      message:
        'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
    },
  ));

test('accepts the nearest request that is right', () =>
  accepts(emulator, {
    modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    system: [{ text: 'Be brief.' }],
  }));
