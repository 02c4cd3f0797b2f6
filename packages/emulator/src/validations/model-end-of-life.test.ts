import { test } from 'vitest';
import { accepts, refuses } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

test("refuses, in Bedrock's words", () =>
  refuses(
    emulator,
    {
      modelId: 'us.anthropic.claude-sonnet-4-20250514-v1:0',
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    },
    {
      name: 'ResourceNotFoundException',
      status: 404,
      message:
        'This model version has reached the end of its life. Please refer to the AWS documentation for more details.',
    },
  ));

test('accepts the nearest request that is right', () =>
  accepts(emulator, {
    modelId: 'us.anthropic.claude-sonnet-4-6',
    messages: [{ role: 'user', content: [{ text: 'hi' }] }],
  }));
