import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, expect, test, vi } from 'vitest';
import { safeClaudeCall } from './safe-claude-call.ts';
import type { SafeClaudeOptions } from './safe-claude-options.ts';
import { safeClaudeStream } from './safe-claude-stream.ts';
import { CREDENTIALS } from './testing/made-up-credentials.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const prompt = 'Tell me all that you know about basalt, please.';
const models = () => emulator.requests.map(({ model }) => model);
/** Milliseconds: long enough for an answer of the emulator on a busy machine. */
const limit = 1_000;

function settings(options: SafeClaudeOptions): SafeClaudeOptions {
  const credentials = CREDENTIALS;
  const client = new BedrockRuntimeClient({ region: 'us-east-1', credentials });
  return {
    client,
    model: 'claude-sonnet-4-6',
    fallbacks: ['claude-haiku-4-5'],
    retry: { attemptsPerTarget: 1 },
    onEvent: () => {},
    ...options,
  };
}

async function stream(options: SafeClaudeOptions) {
  const { textStream, result } = safeClaudeStream(prompt, settings(options));
  for await (const _ of textStream);
  return await result;
}

test.each([
  ['slow-first-byte', { firstByteMs: limit }],
  ['stall', { idleMs: limit }],
] as const)('a stream that does not begin goes to the fallback: %s', async (type, timeouts) => {
  emulator.fault({ type, model: SONNET });
  expect(await stream({ timeouts })).toMatchObject({ success: true, model: HAIKU });
  expect(models()).toEqual([SONNET, HAIKU]);
});

test.each(['idleMs', 'deadlineMs'] as const)(
  'a stream that falls silent in mid-answer is a failure with what had arrived: %s',
  async (option) => {
    emulator.fault({ type: 'stall', afterDeltas: 2 });
    expect(await stream({ timeouts: { [option]: limit } })).toMatchObject({
      success: false,
      diagnosis: { kind: 'timeout' },
      partial: expect.stringMatching(/^You said: /),
    });
    expect(models()).toEqual([SONNET]);
  },
);

test('an answer in one piece ends with the deadline', async () => {
  emulator.fault({ type: 'delay', milliseconds: 60_000 });
  const result = await safeClaudeCall(prompt, settings({ timeouts: { deadlineMs: limit } }));
  expect(result).toMatchObject({ success: false, diagnosis: { kind: 'timeout' } });
  expect(models()).toEqual([SONNET]);
});

test('expired credentials are asked for anew, once, where the provider has others', async () => {
  let handedOut = 0;
  const credentials = async () => {
    handedOut += 1;
    return { ...CREDENTIALS, sessionToken: `made-up-token-${handedOut}` };
  };
  const client = new BedrockRuntimeClient({ region: 'us-east-1', credentials });
  const expired = {
    type: 'error',
    status: 403,
    exception: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
  } as const;
  emulator.fault({ ...expired, times: 1 });
  expect(await safeClaudeCall(prompt, settings({ client }))).toMatchObject({ success: true });
  expect(models()).toEqual([SONNET, SONNET]);
});
