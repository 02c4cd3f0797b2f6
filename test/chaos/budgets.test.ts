import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { safeClaudeCall } from '@caprock/aws-sdk';
import type { Emulator } from '@caprock/emulator';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CREDENTIALS, callers } from '../callers/index.ts';
import { langchain } from '../callers/langchain.ts';

const emulator = useEmulator();
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  for (const [name, value] of Object.entries({
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  })) {
    vi.stubEnv(name, value);
  }
});

/** Asked for again at once, so that no test waits. */
const headers = { 'retry-after': '0' };
const SONNET = 'us.anthropic.claude-sonnet-4-6';

const throttled = (model?: string): Parameters<Emulator['fault']>[0] => ({
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests',
  headers,
  ...(model === undefined ? {} : { model }),
});
const unavailable: Parameters<Emulator['fault']>[0] = {
  type: 'error',
  status: 503,
  exception: 'ServiceUnavailableException',
  message: 'Busy',
  headers,
};
const permanent: readonly Parameters<Emulator['fault']>[0][] = [
  {
    type: 'error',
    status: 400,
    exception: 'ValidationException',
    message: 'Malformed input request: extraneous key [x] is not permitted',
  },
  {
    type: 'error',
    status: 403,
    exception: 'AccessDeniedException',
    message: "You don't have access to the model with the specified model ID.",
  },
  {
    type: 'error',
    status: 403,
    exception: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
  },
  {
    type: 'error',
    status: 404,
    exception: 'ResourceNotFoundException',
    message: 'This model version has reached the end of its life.',
  },
];
const requests = () => emulator.requests.length;

describe.each([...callers.filter(({ ownsRetries }) => ownsRetries), langchain('HTTP/1.1')])(
  '$name',
  (caller) => {
    describe.each([false, true])('stream: %s', (stream) => {
      const quiet = { onEvent: () => {} };
      const ask = (options = {}, call = {}) =>
        caller.call({ url: emulator.url, stream, ...call, options: { ...quiet, ...options } });

      test.each(permanent)('$status $exception: one request', async (fault) => {
        emulator.fault(fault);
        expect((await ask({ retired: 'error' })).failure).toBeDefined();
        expect(requests()).toBe(1);
      });

      test('a refusal that names its cure: two, whether the cure helps or not', async () => {
        const refusal: Parameters<Emulator['fault']>[0] = {
          type: 'error',
          status: 400,
          exception: 'ValidationException',
          message:
            'The maximum tokens you requested exceeds the model limit of 2000. Try again with a maximum tokens value that is lower than 2000.',
        };
        emulator.fault({ ...refusal, times: 1 });
        expect((await ask({}, { maxTokens: 3_000 })).failure).toBeUndefined();
        expect(emulator.requests).toMatchObject([
          { body: { inferenceConfig: { maxTokens: 3_000 } } },
          { body: { inferenceConfig: { maxTokens: 1_999 } } },
        ]);
        emulator.reset();
        emulator.fault(refusal);
        expect((await ask({}, { maxTokens: 3_000 })).failure?.kind).toBe('max-tokens-too-large');
        expect(requests()).toBe(2);
      });

      test.each([throttled(), unavailable])(
        'one target under a constant $status: four',
        async (fault) => {
          emulator.fault(fault);
          expect((await ask()).failure).toBeDefined();
          expect(requests()).toBe(4);
        },
      );

      test.each([throttled(), unavailable])(
        'two targets under a constant $status: at most six',
        async (fault) => {
          emulator.fault(fault);
          expect((await ask({ fallbacks: ['claude-haiku-4-5'] })).failure).toBeDefined();
          expect(requests()).toBeGreaterThan(2);
          expect(requests()).toBeLessThanOrEqual(6);
        },
      );

      test('many targets in several regions: six', async () => {
        emulator.fault(throttled());
        const fallbacks = ['us-west-2', 'us-east-2', 'ca-central-1'].map((region) => ({
          model: 'claude-sonnet-4-6',
          region,
        }));
        expect((await ask({ fallbacks, scope: 'global' })).failure).toBeDefined();
        expect(requests()).toBe(6);
      });

      test('one region that is dead: its neighbour answers in the third request', async () => {
        emulator.fault({ ...throttled(), region: 'us-east-1' });
        const fallbacks = [{ model: 'claude-sonnet-4-6', region: 'us-west-2' }];
        expect((await ask({ fallbacks })).failure).toBeUndefined();
        expect(emulator.requests.map(({ region }) => region)).toEqual([
          'us-east-1',
          'us-east-1',
          'us-west-2',
        ]);
      });
    });
  },
);

describe('clients that nobody handed in', () => {
  const onEvent = () => {};

  test.each([
    [{}, 4],
    [{ fallbacks: [{ model: 'claude-sonnet-4-6', region: 'us-west-2' }] }, 4],
  ])('LangChain makes them, one a region: %j', async (options, expected) => {
    emulator.fault(throttled());
    const model = withCaprock(
      new ChatBedrockConverse({ model: SONNET, region: 'us-east-1', credentials: CREDENTIALS }),
      { onEvent, ...options },
    );
    await expect(model.invoke('Say hello.')).rejects.toThrow();
    expect(requests()).toBe(expected);
  });

  test('safeClaudeCall makes them, one a region', async () => {
    emulator.fault(throttled());
    const fallbacks = [{ model: 'claude-sonnet-4-6', region: 'us-west-2' }];
    const cooldowns = false as const;
    const alone = await safeClaudeCall('Say hello.', { model: SONNET, onEvent, cooldowns });
    expect([alone.success, requests()]).toEqual([false, 4]);
    emulator.reset();
    emulator.fault(throttled());
    const settings = { model: SONNET, onEvent, cooldowns, fallbacks };
    const both = await safeClaudeCall('Say hello.', settings);
    expect([both.success, requests()]).toEqual([false, 4]);
  });

  test('`retry: false` leaves the retries to the SDK', async () => {
    emulator.fault(throttled());
    const client = new BedrockRuntimeClient({
      region: 'us-east-1',
      credentials: CREDENTIALS,
      maxAttempts: 2,
    });
    const plain = new ChatBedrockConverse({ model: SONNET, region: 'us-east-1', client });
    await expect(
      withCaprock(plain, { onEvent, retry: false }).invoke('Say hello.', {
        maxRetries: 0,
      } as object),
    ).rejects.toThrow();
    expect(requests()).toBe(2);
  });
});
