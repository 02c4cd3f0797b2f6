import { test } from 'vitest';
import { accepts, refuses } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

test("refuses, in Bedrock's words", () =>
  refuses(
    emulator,
    {
      modelId: 'anthropic.claude-sonnet-4-6',
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    },
    {
      name: 'ValidationException',
      status: 400,
      message:
        'Invocation of model ID anthropic.claude-sonnet-4-6 with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.',
    },
  ));

test('accepts the nearest request that is right', () =>
  accepts(emulator, {
    modelId: 'us.anthropic.claude-sonnet-4-6',
    messages: [{ role: 'user', content: [{ text: 'hi' }] }],
  }));
