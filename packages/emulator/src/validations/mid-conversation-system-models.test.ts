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
        { role: 'user', content: [{ text: 'hi' }] },
        { role: 'system', content: [{ text: 'x' }] },
      ],
    },
    {
      name: 'ValidationException',
      status: 400,
      message:
        "The model returned the following errors: role 'system' is not supported on this model",
    },
  ));

test('accepts the nearest request that is right', () =>
  accepts(emulator, {
    modelId: 'us.anthropic.claude-opus-4-8',
    messages: [
      { role: 'user', content: [{ text: 'hi' }] },
      { role: 'system', content: [{ text: 'x' }] },
    ],
  }));
