import { inspect } from 'node:util';
import { useEmulator } from '@caprock/emulator/vitest';
import { APICallError, generateText, RetryError } from 'ai';
import { describe, expect, test } from 'vitest';
import { explain } from '../explain-error.ts';
import type { AiSdkOptions } from '../options.ts';
import { liteLlm, plainLiteLlm } from '../testing/litellm.ts';
import { uiErrorMessage } from '../ui-error-message.ts';
import { withCaprock } from '../with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const models = () => emulator.requests.map(({ model }) => model);
const prompt = 'A secret of mine';

interface CallError extends APICallError {
  readonly diagnosis?: { readonly kind: string };
}

/** With the AI SDK's own tries at their default, which is two more. */
async function failure(options: AiSdkOptions = {}, name = 'team-sonnet', call: object = {}) {
  const model = liteLlm(emulator.url, options)(name);
  const failed = generateText({ model, prompt, ...call });
  return (await failed.then(
    () => undefined,
    (error: unknown) => error,
  )) as CallError;
}

const fault = (status: number, exception: string, message: string) =>
  ({ type: 'error', status, exception, message }) as const;
const FAULTS = {
  429: fault(429, 'ThrottlingException', 'Too many requests, please wait before trying again.'),
  503: fault(503, 'ServiceUnavailableException', 'Bedrock is unable to process your request.'),
  400: fault(400, 'ValidationException', 'messages.0: all is wrong'),
};

describe('one loop of tries', () => {
  test.each([
    [429, 4],
    [503, 4],
    [400, 1],
  ] as const)('%i is asked for %i times in all', async (status, times) => {
    emulator.fault(FAULTS[status]);
    const error = await failure();
    expect(models()).toHaveLength(times);
    expect(APICallError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ statusCode: status, isRetryable: false });
  });

  test('`retry: false` leaves the tries to the AI SDK', async () => {
    emulator.fault(FAULTS[503]);
    const error = await failure({ retry: false }, 'team-sonnet', { maxRetries: 1 });
    expect(RetryError.isInstance(error)).toBe(true);
    expect(models()).toHaveLength(2);
  });

  test('a wait that the gateway asks for is kept, and not when it is too long', async () => {
    emulator.fault({ ...FAULTS[429], headers: { 'retry-after': '3600' } });
    const error = await failure({ fallbacks: [] });
    expect(error).toMatchObject({
      diagnosis: { kind: 'throttled-requests', retryAfterMs: 3_600_000 },
    });
    expect(models()).toHaveLength(1);
  });
});

describe('an error', () => {
  test("says what the gateway's key is", async () => {
    const plain = plainLiteLlm(emulator.url, { apiKey: 'sk-of-nobody-at-all' });
    const model = withCaprock(plain, { gateway: true, onEvent: () => {} })('team-sonnet');
    const error = await generateText({ model, prompt }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ statusCode: 401, diagnosis: { kind: 'api-key-invalid' } });
    expect(String(error)).toContain('key of the gateway');
    expect(String(error)).not.toMatch(/[0-9a-f]{64}/);
    expect(models()).toHaveLength(1);
  });

  test('of a name that the gateway does not know says where its names are', async () => {
    const error = await failure({}, 'nobody');
    expect(error).toMatchObject({ statusCode: 400, diagnosis: { kind: 'invalid-model-id' } });
    expect(error.message).toContain('Invalid model name passed in model=nobody');
    expect(explain(error).steps.join('\n')).toContain('/v1/models');
    expect(explain(error, { gateway: false }).steps.join('\n')).not.toContain('config.yaml');
    expect(uiErrorMessage(error)).toContain('config.yaml');
    expect(models()).toHaveLength(1);
  });

  test('is explained without Caprock as well', async () => {
    const model = plainLiteLlm(emulator.url)('claude-sonnet-4');
    const error = await generateText({
      model,
      messages: [{ role: 'system', content: 'Be kind.' }],
      allowSystemInMessages: true,
    }).catch((thrown: unknown) => thrown);
    const { kind, steps } = explain(error, { gateway: true });
    expect(kind).toBe('no-user-message');
    expect(steps).not.toEqual(explain(error).steps);
  });

  test('in Korean', async () => {
    const error = await failure({ lang: 'ko' }, 'nobody');
    expect(error.message).toMatch(/[가-힣]/);
  });

  test('shows nothing of the conversation, unless it is asked to', async () => {
    emulator.fault(FAULTS[400]);
    const hidden = await failure();
    expect(hidden.requestBodyValues).toBeUndefined();
    expect(JSON.stringify({ ...hidden })).not.toContain(prompt);
    const everything = inspect(hidden, { showHidden: true, depth: 9, getters: true });
    expect(everything).not.toContain(prompt);
    expect(everything).not.toContain('sk-local-gateway');
    const shown = await failure({ exposeRequest: true });
    expect(JSON.stringify(shown.requestBodyValues)).toContain(prompt);
  });

  test('that quotes the request is told without the quote', async () => {
    const said = `Unable to convert openai tool calls=[{"secret":"${prompt}"}] to bedrock tool calls. Received error=x`;
    emulator.fault(fault(400, 'ValidationException', said));
    const error = await failure();
    expect(error.message).toContain('openai tool calls=… to bedrock tool calls');
    expect(error).toMatchObject({ responseBody: undefined, data: undefined });
    expect(String(error.stack) + JSON.stringify(error.diagnosis)).not.toContain(prompt);
    const shown = await failure({ exposeRequest: true });
    expect(shown.responseBody).toContain(prompt);
  });
});

test('an abort is the reason that it was aborted with, and is not tried again', async () => {
  emulator.fault({ type: 'delay', milliseconds: 60_000 });
  const controller = new AbortController();
  const model = liteLlm(emulator.url, {
    onEvent: ({ type }) => {
      if (type === 'attempt') setTimeout(() => controller.abort(), 20);
    },
  })('team-sonnet');
  const call = generateText({ model, prompt, abortSignal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
});

test('a deadline is kept', async () => {
  emulator.fault({ type: 'delay', milliseconds: 60_000 });
  const error = await failure({ timeouts: { deadlineMs: 500 } });
  expect(error).toMatchObject({ diagnosis: { kind: 'timeout' } });
  expect(models()).toHaveLength(1);
});

test('an address where nobody is says so', async () => {
  const plain = plainLiteLlm('http://127.0.0.1:9');
  const options = { gateway: true, retry: { maxAttempts: 1 }, onEvent: () => {} };
  const call = generateText({ model: withCaprock(plain, options)('fast'), prompt });
  await expect(call).rejects.toMatchObject({ diagnosis: { family: 'transport' } });
});

test('an address without its scheme says so', async () => {
  const model = withCaprock(plainLiteLlm('litellm.internal'), { gateway: true })('fast');
  const call = generateText({ model, prompt });
  await expect(call).rejects.toMatchObject({ diagnosis: { kind: 'endpoint-wrong' } });
  await expect(call).rejects.toThrow("baseURL: 'https://");
});
