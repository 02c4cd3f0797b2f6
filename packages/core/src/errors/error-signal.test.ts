import { describe, expect, test } from 'vitest';
import { classifyError } from './classify-error.ts';
import { errorSignal } from './error-signal.ts';

describe('what an SDK throws', () => {
  test('name, status and request id of an AWS SDK exception', () => {
    const error = Object.assign(new Error('Too many requests'), {
      name: 'ThrottlingException',
      $metadata: { httpStatusCode: 429, requestId: 'r-1' },
    });
    expect(errorSignal(error)).toMatchObject({
      name: 'ThrottlingException',
      status: 429,
      requestId: 'r-1',
      message: 'Too many requests',
    });
  });

  test('the exception type of a header, with its tail', () => {
    const signal = errorSignal({
      message: 'Forbidden',
      statusCode: 403,
      responseHeaders: { 'x-amzn-errortype': 'AccessDeniedException:http://internal.amazon.com/' },
      responseBody: '{"Message":"User: x is not authorized to perform: bedrock:InvokeModel"}',
    });
    expect(signal.names).toContain('AccessDeniedException');
    expect(signal.message).toBe('User: x is not authorized to perform: bedrock:InvokeModel');
  });

  test('the cause inside a wrapper decides', () => {
    const inner = new Error('The security token included in the request is expired');
    const outer = new Error('Model call failed', { cause: inner });
    expect(classifyError(outer).kind).toBe('expired-credentials');
  });

  test('the last of several errors decides', () => {
    const error = {
      name: 'AI_RetryError',
      errors: [{ message: 'x' }, { message: 'Too many requests' }],
    };
    expect(classifyError(error).kind).toBe('throttled-requests');
  });
});

describe('what a log prints', () => {
  test.each([
    [
      "Error code: 400 - {'error': {'message': 'The provided model identifier is invalid.'}}",
      'invalid-model-id',
      400,
    ],
    [
      'litellm.BadRequestError: BedrockException - b\'{"message":"The provided model identifier is invalid."}\'',
      'invalid-model-id',
      undefined,
    ],
    [
      'An error occurred (ThrottlingException) when calling the Converse operation (reached max retries: 4): Slow down',
      'throttled-requests',
      undefined,
    ],
    [
      'operation error Bedrock Runtime: Converse, https response error StatusCode: 503, RequestID: 1',
      'service-unavailable',
      503,
    ],
  ])('%s', (text, kind, status) => {
    const diagnosis = classifyError(text);
    expect([diagnosis.kind, diagnosis.signal.status]).toEqual([kind, status]);
  });
});

describe('bounds', () => {
  test('cycles and getters that throw', () => {
    const error: Record<string, unknown> = { message: 'x' };
    error.cause = error;
    Object.defineProperty(error, 'response', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(errorSignal(error).message).toBe('x');
  });

  test('keys, tokens and account ids never stay', () => {
    const key = `AKIA${'A'.repeat(16)}`;
    const text = `key ${key} Bearer abcdefghijklmnop arn:aws:iam::123456789012:user/x ${'a'.repeat(120)}`;
    const printed = JSON.stringify(classifyError(text));
    for (const secret of [key, 'abcdefghijklmnop', '123456789012', 'a'.repeat(100)]) {
      expect(printed).not.toContain(secret);
    }
  });

  test('a long hostile text is cut before it is read', () => {
    const text = `${'{"message":"'.repeat(200_000)} Too many requests`;
    expect(classifyError(text).kind).toBe('throttled-requests');
    expect(errorSignal(text).message.length).toBeLessThan(20_000);
  });
});

test('waits that a header or a sentence asks for', () => {
  const answer = { status: 429, message: 'x', headers: new Headers({ 'retry-after': '3' }) };
  expect(classifyError(answer).retryAfterMs).toBe(3000);
  expect(classifyError('No deployments available, Try again in 60 seconds').retryAfterMs).toBe(
    60_000,
  );
});
