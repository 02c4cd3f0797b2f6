import type { Diagnosis } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { AIMessage, HumanMessage } from '@langchain/core/messages';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bedrockModel, collect, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));
afterEach(() => void vi.unstubAllEnvs());

// Repaired, this is one user turn of two blocks: the third message is `messages.0.content.1` there.
const chat = [new HumanMessage('one'), new AIMessage(' '), new HumanMessage('my secret')];

test.each([
  ['invoke', () => withCaprock(bedrockModel(), { onEvent: () => {} }).invoke(chat)],
  [
    'stream',
    async () => collect(await withCaprock(bedrockModel(), { onEvent: () => {} }).stream(chat)),
  ],
])('%s: a refusal of the wire leads back to the message of the caller', async (_, call) => {
  emulator.fault({
    type: 'error',
    status: 400,
    exception: 'ValidationException',
    message: 'messages.0.content.1: text content blocks must contain non-whitespace text',
  });
  const error = await failureOf(call);
  const { facts, shape, kind } = error.diagnosis as Diagnosis;
  expect(kind).toBe('blank-text-block');
  expect(facts).toMatchObject({ messageIndex: 0, contentIndex: 1, at: 'messages[2]' });
  expect(shape).toBe('user[text 3, >text 9<]');
  expect(error.message).toContain('`messages[2]`');
});

test('a refusal before anything is sent has its shape', async () => {
  const error = await failureOf(() =>
    withCaprock(bedrockModel(), { onEvent: () => {} }).invoke([]),
  );
  expect(error.diagnosis).toMatchObject({ kind: 'no-user-message', shape: expect.any(String) });
  expect(emulator.requests).toHaveLength(0);
});
