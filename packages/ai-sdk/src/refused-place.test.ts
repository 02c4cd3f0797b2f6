import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import type { Diagnosis } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, streamText } from 'ai';
import { expect, test } from 'vitest';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

// Repaired, this is one user turn of two blocks: the third message is `messages.0.content.1` there.
const messages = [
  { role: 'user', content: 'one' },
  { role: 'assistant', content: ' ' },
  { role: 'user', content: 'my secret' },
] as const;

function model() {
  const provider = createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
  const bedrock = withCaprock(provider, { region: 'us-east-1', onEvent: () => {} });
  return bedrock('us.anthropic.claude-sonnet-4-6');
}

function refuse() {
  emulator.fault({
    type: 'error',
    status: 400,
    exception: 'ValidationException',
    message: 'messages.0.content.1: text content blocks must contain non-whitespace text',
  });
}

function expectPlace(thrown: unknown) {
  const { diagnosis, message } = thrown as Error & { diagnosis: Diagnosis };
  expect(diagnosis).toMatchObject({
    kind: 'blank-text-block',
    facts: { messageIndex: 0, contentIndex: 1, at: expect.stringMatching(/^messages\[2\]/) },
    shape: 'user[text 3, >text 9<]',
  });
  expect(message).toContain(`\`${diagnosis.facts?.at}\``);
}

test('a refusal of the wire leads back to the message of the caller', async () => {
  refuse();
  const error = await generateText({ model: model(), messages: [...messages] }).catch(
    (thrown: unknown) => thrown,
  );
  expectPlace(error);
});

test('so it does in a stream', async () => {
  refuse();
  const errors: unknown[] = [];
  const result = streamText({
    model: model(),
    messages: [...messages],
    onError: ({ error }) => void errors.push(error),
  });
  await result.consumeStream();
  expect(errors).toHaveLength(1);
  expectPlace(errors[0]);
});
