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
        { role: 'assistant', content: [] },
        { role: 'user', content: [{ text: 'b' }] },
      ],
    },
    {
      name: 'ValidationException',
      status: 400,
      message:
        'The content field in the Message object at messages.1 is empty. Add a ContentBlock object to the content field and try again.',
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
