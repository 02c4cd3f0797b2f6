import { test } from 'vitest';
import { accepts, refuses } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

test("refuses, in Bedrock's words", () =>
  refuses(
    emulator,
    {
      modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      messages: [
        { role: 'user', content: [{ text: 'a' }] },
        { role: 'user', content: [{ text: 'b' }] },
      ],
    },
    {
      name: 'ValidationException',
      status: 400,
      message:
        'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.',
    },
  ));

test('accepts the nearest request that is right', () =>
  accepts(emulator, {
    modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    messages: [
      { role: 'user', content: [{ text: 'a' }] },
      { role: 'assistant', content: [{ text: 'x' }] },
      { role: 'user', content: [{ text: 'b' }] },
    ],
  }));
