import fc from 'fast-check';
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

test('the message inside JSON that stands in a text of JSON ends where it is closed', () => {
  const said = 'tool_choice: type "tool" is not supported for this model.';
  const message = `litellm.BadRequestError: BedrockException - ${JSON.stringify({ message: said })}. Received Model Group=fast\nAvailable Model Group Fallbacks=None`;
  const responseBody = JSON.stringify({ error: { message, type: null, code: '400' } });
  expect(classifyError({ message, responseBody }).signal.message).toBe(said);
});

const said = '{"message":"The provided model identifier is invalid."}';

test.each<[string, unknown, string]>([
  [
    'bytes of a body',
    { message: 'Bad Request', body: new TextEncoder().encode(said) },
    'invalid-model-id',
  ],
  [
    'a router that keeps the raw answer',
    { error: { message: 'Provider returned error', metadata: { raw: said } } },
    'invalid-model-id',
  ],
  [
    'a logger that keeps the error',
    { level: 50, msg: 'failed', err: { message: said } },
    'invalid-model-id',
  ],
  [
    'an event by its own name',
    {
      name: 'modelTimeoutException',
      message: '{"message":"Model has timed out in processing the request."}',
    },
    'model-timeout',
  ],
  [
    'an event without a message',
    { name: 'throttlingException', message: 'x' },
    'throttled-requests',
  ],
  [
    'a page of a proxy',
    '<html><head><title>502 Bad Gateway</title></head></html>',
    'service-unavailable',
  ],
  ['a page of a gateway that waited', '<h1>504 Gateway Time-out</h1>', 'service-unavailable'],
  ["nginx's limit", '<title>413 Request Entity Too Large</title>', 'request-too-large'],
  [
    "the Messages API's own word",
    '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    'service-unavailable',
  ],
  [
    'a capital Message',
    {
      message: 'Forbidden',
      statusCode: 403,
      responseBody: '{"Message":"Authentication failed: Please make sure your API Key is valid."}',
    },
    'api-key-invalid',
  ],
  [
    'an SDK error printed as JSON',
    '{"name":"ThrottlingException","$fault":"client","$metadata":{"httpStatusCode":429}}',
    'throttled-requests',
  ],
  [
    'headers of an event, printed',
    "Bad response code, expected 200: {'status_code': 400, 'headers': {':exception-type': 'serviceUnavailableException'}, 'body': b'{}'}",
    'service-unavailable',
  ],
  [
    'XML',
    '<InvalidSignatureException><Message>x</Message></InvalidSignatureException>',
    'bad-signature',
  ],
  ['.NET', 'Amazon.BedrockRuntime.Model.ThrottlingException: Slow down', 'throttled-requests'],
  [
    'a list of errors',
    new AggregateError([new Error('connect ECONNREFUSED 127.0.0.1:4000')]),
    'endpoint-unreachable',
  ],
  ['a number', 42, 'unknown'],
  ['nothing', undefined, 'unknown'],
  ['a symbol', Symbol('x'), 'unknown'],
])('%s', (_, thrown, kind) => {
  expect(classifyError(thrown).kind).toBe(kind);
});

test.each([
  ['Error: read ECONNRESET', 'network-reset'],
  ['RequestError: write EPIPE', 'network-reset'],
  ['Error: connect ENETUNREACH 2600:1f18::1:443', 'endpoint-unreachable'],
  ['fetch failed (UND_ERR_HEADERS_TIMEOUT)', 'timeout'],
  ['request failed: DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-error'],
  ['ERROR: EVERYTHING ENDED', 'unknown'],
])('%s, a code in a text', (text, kind) => {
  expect(classifyError(text).kind).toBe(kind);
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

  test('proxies that throw at every touch, or were revoked', () => {
    const throws = () => {
      throw new Error('no');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const hostile of [
      new Proxy({}, { get: throws, has: throws, getPrototypeOf: throws }),
      proxy,
    ]) {
      expect(classifyError(hostile).kind).toBe('unknown');
      expect(classifyError({ message: 'Too many requests', cause: hostile }).kind).toBe(
        'throttled-requests',
      );
    }
  });

  test('anything at all has a diagnosis that can be written down', () => {
    const anything = fc.anything({ withDate: true, withMap: true, withTypedArray: true });
    fc.assert(
      fc.property(anything, anything, (thrown, inner) => {
        const wrapped = {
          message: thrown,
          name: inner,
          cause: thrown,
          headers: inner,
          errors: inner,
        };
        for (const hostile of [thrown, wrapped]) {
          const diagnosis = classifyError(hostile);
          expect(JSON.parse(JSON.stringify(diagnosis))).toMatchObject({ kind: diagnosis.kind });
        }
      }),
    );
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

test.each([
  ['Too many requests. Please retry after 1.5 seconds.', 1_000],
  ['Too many requests, try again in 250 ms', 250],
  ['Too many requests, try again after 2 minutes.', 120_000],
  ['Too many requests, try again in 1 min', 60_000],
  ["Too many requests {'status': 429, 'headers': {'retry-after': '17'}}", 17_000],
  ['Too many requests\nRetry-After: 12', 12_000],
  ['Too many requests, try again in 3 attempts', undefined],
  ['Too many requests, try again later', undefined],
])('the wait of %s', (text, wait) => {
  expect(classifyError(text).retryAfterMs).toBe(wait);
});

test('the status of a gateway that calls it code', () => {
  const error = { message: 'Provider returned error', code: 502 };
  expect(classifyError({ error }).kind).toBe('service-unavailable');
});

const tooMany = 'Too many tokens, please wait before trying again.';

test.each<[string, unknown]>([
  ['the list that a batch throws', [new Error('first'), new Error(tooMany)]],
  ['an answer of FastAPI', { detail: { error: tooMany } }],
  [
    'an event of the stream, printed as it came',
    JSON.stringify({ throttlingException: { message: tooMany } }),
  ],
  ['wrappers of other languages', { exception: { innerError: { error_message: tooMany } } }],
  [
    'an AI SDK error that gave up',
    { name: 'AI_RetryError', message: 'Failed after 3 attempts.', lastError: { message: tooMany } },
  ],
  ['nothing before it', Object.assign(Object.create(null), { message: tooMany })],
  ['a page', '&quot;message&quot;:&quot;Too many tokens, please wait before trying again.&quot;'],
  [
    'colours of a terminal',
    `\u001b[31mError:\u001b[39m Too many \u001b[1mtokens\u001b[22m, please wait`,
  ],
  ['a frame of a terminal', '│ Too many tokens,      │\n│ please wait before    │'],
  [
    'a line that ends within a word',
    'Error: Too many tok\nens, please w\nait before trying again.',
  ],
  ['a prefix in Korean', `[오류] Bedrock 호출에 실패했습니다: ${tooMany}`],
])('%s', (_, thrown) => {
  expect(classifyError(thrown).kind).toBe('throttled-tokens');
});

test('the type of an event and the wait, in headers that somebody wrote with capitals', () => {
  const headers = { 'X-Amzn-ErrorType': 'ThrottlingException', 'Retry-After': '7' };
  const diagnosis = classifyError({ message: 'x', headers });
  expect(diagnosis).toMatchObject({ kind: 'throttled-requests', retryAfterMs: 7_000 });
  const event = { headers: { ':exception-type': 'serviceUnavailableException' }, body: '{}' };
  expect(classifyError(event).kind).toBe('service-unavailable');
});
