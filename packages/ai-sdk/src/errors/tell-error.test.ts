import { inspect } from 'node:util';
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { type Diagnosis, diagnosisOf } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { APICallError, generateText, LoadSettingError, streamText } from 'ai';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explain } from '../explain-error.ts';
import type { AiSdkOptions } from '../options.ts';
import { uiErrorMessage } from '../ui-error-message.ts';
import { withCaprock } from '../with-caprock.ts';
import { tellError } from './tell-error.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const SECRET = 'the patient is called Kim';

async function failureOf(
  options: AiSdkOptions = {},
  keys: object = {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
) {
  const plain = createAmazonBedrock({ region: 'us-east-1', baseURL: emulator.url, ...keys });
  const model = withCaprock(plain, { region: 'us-east-1', onEvent: () => {}, ...options })(SONNET);
  const call = generateText({ model, prompt: SECRET });
  return (await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as APICallError & { diagnosis: Diagnosis };
}

const denial = {
  type: 'error',
  status: 403,
  exception: 'AccessDeniedException',
  body: JSON.stringify({
    Message:
      'User: arn:aws:iam::123456789012:user/dev is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::foundation-model/x because no identity-based policy allows the bedrock:InvokeModel action',
  }),
} as const;

describe('an error answer', () => {
  test('shows the real text of an IAM denial, and the first step', async () => {
    emulator.fault(denial);
    const error = await failureOf();
    expect(APICallError.isInstance(error)).toBe(true);
    expect(error.statusCode).toBe(403);
    expect(error.message).toContain('is not authorized to perform: bedrock:InvokeModel');
    expect(error.message).not.toContain('123456789012');
    const { title, steps } = explain(error);
    expect(error.message).toContain(title);
    expect(error.message).toContain(steps[0]);
    expect(error.diagnosis.kind).toBe('iam-denied-identity');
  });

  test('speaks Korean where it was asked to', async () => {
    emulator.fault(denial);
    const error = await failureOf({ lang: 'ko' });
    const { title } = explain(error, { lang: 'ko' });
    expect(title).toMatch(/[가-힣]/);
    expect(error.message).toContain(title);
  });

  test('keeps the text that the service sent', async () => {
    const message = 'The provided model identifier is invalid.';
    emulator.fault({ type: 'error', status: 400, exception: 'ValidationException', message });
    const error = await failureOf();
    expect(error.message.split('\n')[0]).toBe(message);
    expect(error.stack).toContain(error.message);
  });

  test('gives nothing of the conversation away', async () => {
    emulator.fault(denial);
    const error = await failureOf();
    const shown = [
      inspect(error, { depth: 10, showHidden: true, getters: true }),
      JSON.stringify(error),
      JSON.stringify(error.diagnosis),
      String(error.stack),
    ];
    for (const text of shown) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('AKIAIOSFODNN7EXAMPLE');
      expect(text).not.toContain('wJalrXUtnFEMI');
    }
    expect(error.requestBodyValues).toBeUndefined();
    expect(inspect(error)).not.toContain('requestBodyValues');
    expect(Object.keys(error)).not.toContain('diagnosis');
  });

  test('keeps the request where the caller asks for it', async () => {
    emulator.fault(denial);
    const error = await failureOf({ exposeRequest: true });
    expect(JSON.stringify(error.requestBodyValues)).toContain(SECRET);
  });

  test('hides an answer that could not be read', async () => {
    emulator.fault({ type: 'error', status: 200, body: JSON.stringify({ output: SECRET }) });
    const error = await failureOf();
    expect(error.message).toContain('Invalid JSON response');
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(SECRET);
    expect(JSON.stringify([error, error.diagnosis])).not.toContain(SECRET);
  });
});

describe('what is wrong on this machine', () => {
  const names = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_REGION',
    'AWS_BEARER_TOKEN_BEDROCK',
  ];
  beforeEach(() => {
    for (const name of names) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('no credentials', async () => {
    const error = await failureOf({}, {});
    expect(error.message).toContain('AWS SigV4 authentication requires AWS credentials');
    expect(error.message).toContain(explain(error).steps[0]);
    expect(explain(error).kind).toBe('no-credentials');
    expect(explain(error, { lang: 'ko' }).title).toMatch(/[가-힣]/);
    expect(emulator.requests).toHaveLength(0);
  });

  test('no region', async () => {
    const plain = createAmazonBedrock({ accessKeyId: 'a', secretAccessKey: 'b' });
    const call = generateText({ model: withCaprock(plain)(SONNET), prompt: 'hi' });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(LoadSettingError.isInstance(error)).toBe(true);
    expect(explain(error).kind).toBe('no-region');
    expect((error as Error).message).toContain(explain(error).steps[0]);
  });

  test('nothing listens at the endpoint', async () => {
    const plain = createAmazonBedrock({
      region: 'us-east-1',
      baseURL: 'http://127.0.0.1:9',
      accessKeyId: 'a',
      secretAccessKey: 'b',
    });
    const model = withCaprock(plain, { region: 'us-east-1', retry: { maxAttempts: 1 } })(SONNET);
    const error: unknown = await generateText({ model, prompt: 'hi' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(APICallError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ isRetryable: false, diagnosis: { family: 'transport' } });
  });
});

test('uiErrorMessage tells a person what to do, and nothing of the account', async () => {
  emulator.fault(denial);
  const plain = createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'a',
    secretAccessKey: 'b',
  });
  const model = withCaprock(plain, { region: 'us-east-1', onEvent: () => {} })(SONNET);
  const result = streamText({ model, prompt: 'hi', onError: () => {} });
  const body = await result.toUIMessageStreamResponse({ onError: uiErrorMessage }).text();
  const { title } = explain(await failureOf());
  expect(body).toContain(title);
  expect(body).not.toContain('arn:aws:iam');
});

describe('anything else that is thrown', () => {
  const diagnosis = diagnosisOf('stream-error', { message: 'it broke' });

  test('what is no object becomes an error with the diagnosis', () => {
    expect(tellError('it broke', diagnosis, { final: true })).toMatchObject({ diagnosis });
  });

  test('an error that was told already is not told twice', () => {
    const error = new Error('it broke');
    tellError(error, diagnosis, { final: true });
    const { message } = error;
    expect(tellError(error, diagnosis, { final: true })).toBe(error);
    expect(error.message).toBe(message);
    expect(message.split('\n')).toHaveLength(2);
  });

  test('a frozen error stays what it is', () => {
    const error = Object.freeze(new Error('it broke'));
    expect(() => tellError(error, diagnosis, { final: true })).not.toThrow();
  });
});
