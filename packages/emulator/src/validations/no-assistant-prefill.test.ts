import { test } from 'vitest';
import { accepts, refuses } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

test("refuses, in Bedrock's words", () =>
  refuses(
    emulator,
    {
      modelId: 'us.anthropic.claude-opus-4-6-v1',
      messages: [
        { role: 'user', content: [{ text: 'a' }] },
        { role: 'assistant', content: [{ text: 'x' }] },
      ],
    },
    {
      name: 'ValidationException',
      status: 400,
      message:
        'The model returned the following errors: This model does not support assistant message prefill. The conversation must end with a user message.',
    },
  ));

test('accepts the nearest request that is right', () =>
  accepts(emulator, {
    modelId: 'us.anthropic.claude-opus-4-5-20251101-v1:0',
    messages: [
      { role: 'user', content: [{ text: 'a' }] },
      { role: 'assistant', content: [{ text: 'x' }] },
    ],
  }));
