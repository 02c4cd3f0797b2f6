import { test } from 'vitest';
import { accepts, refuses } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

test("refuses, in Bedrock's words", () =>
  refuses(
    emulator,
    {
      modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
      inferenceConfig: { maxTokens: 64001 },
    },
    {
      name: 'ValidationException',
      status: 400,
      message:
        'The maximum tokens you requested exceeds the model limit of 64000. Try again with a maximum tokens value that is lower than 64000.',
    },
  ));

test('accepts the nearest request that is right', () =>
  accepts(emulator, {
    modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    inferenceConfig: { maxTokens: 64000 },
  }));
