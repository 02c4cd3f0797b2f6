import { inspect } from 'node:util';
import { ThrottlingException } from '@aws-sdk/client-bedrock-runtime';
import type { CaprockEvent, Diagnosis } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { ChatBedrockConverse, type ChatBedrockConverseInput } from '@langchain/aws';
import { AIMessage, HumanMessage } from '@langchain/core/messages';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { createAgent } from 'langchain';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { caprockMiddleware } from './caprock-middleware.ts';
import { explain } from './explain.ts';
import { bedrockModel, CREDENTIALS, collect, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));
afterEach(() => void vi.unstubAllEnvs());

const RETRYABLE = Symbol.for('langchain.errors.retryable');
const once = { onEvent: () => {}, retry: { attemptsPerTarget: 1 } } as const;
const throttle = () =>
  emulator.fault({
    type: 'error',
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many requests, please wait before trying again.',
  });

describe('an error of Bedrock', () => {
  test('is the very object of the SDK, and says what to do', async () => {
    throttle();
    const error = await failureOf(() => withCaprock(bedrockModel(), once).invoke('Hello'));
    expect(error).toBeInstanceOf(ThrottlingException);
    expect(error.$metadata).toMatchObject({ httpStatusCode: 429, requestId: expect.any(String) });
    const { title, steps } = explain(error);
    expect(error.message).toBe(
      `Too many requests, please wait before trying again.\n${title}: ${steps[0]}`,
    );
    expect(error.stack).toContain(error.message);
  });

  test('says it in Korean where that is asked for', async () => {
    throttle();
    const view = withCaprock(bedrockModel(), { ...once, lang: 'ko' });
    const error = await failureOf(() => view.invoke('Hello'));
    expect(error.message).toMatch(/^Too many requests, please wait before trying again\.\n[가-힣]/);
    expect(explain(error, { lang: 'ko' }).steps[0]).toMatch(/[가-힣]/);
  });

  test('says it in English where a language is asked for that there is not', async () => {
    throttle();
    const options = { ...once, lang: 'fr' as never };
    const error = await failureOf(() => withCaprock(bedrockModel(), options).invoke('Hello'));
    expect(error).toBeInstanceOf(ThrottlingException);
    expect(error.message).toContain('Too many requests: ');
  });

  test('carries diagnosis, attempts and the mark out of the way of printers', async () => {
    throttle();
    const error = await failureOf(() => withCaprock(bedrockModel(), once).invoke('Hello'));
    expect(error.diagnosis).toMatchObject({ kind: 'throttled-requests', retry: 'backoff' });
    expect(error.attempts).toHaveLength(1);
    expect(error).toMatchObject({ [RETRYABLE]: false });
    expect(Object.keys(error)).not.toContain('diagnosis');
    expect(Object.keys(error)).not.toContain('attempts');
  });

  test('means what its diagnosis says, inside whatever an agent wraps it in', async () => {
    throttle();
    const error = await failureOf(() => withCaprock(bedrockModel(), once).invoke('Hello'));
    const wrapped = new Error('in a middleware', {
      cause: new Error('model call', { cause: error }),
    });
    expect(explain(wrapped).kind).toBe('throttled-requests');
  });
});

function thrownBy(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('the action was expected to fail');
}

/** All that printers can reach. */
function shown(error: Error & Record<string, unknown>): string {
  return [
    inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true }),
    JSON.stringify(error),
    String(error),
    JSON.stringify(error.diagnosis),
  ].join('\n');
}

test('the plain model shows its session token', async () => {
  throttle();
  const model = bedrockModel({
    clientOptions: { requestHandler: new NodeHttpHandler(), maxAttempts: 1 },
  });
  expect(shown(await failureOf(() => model.invoke('Hello')))).toContain(CREDENTIALS.sessionToken);
});

test('exposeRequest: the HTTP answer stays as the SDK pinned it', async () => {
  throttle();
  const fields = { clientOptions: { requestHandler: new NodeHttpHandler() } };
  const view = withCaprock(bedrockModel(fields), { ...once, exposeRequest: true });
  const error = await failureOf(() => view.invoke('Hello'));
  expect(shown(error)).toContain(CREDENTIALS.sessionToken);
  expect(error.diagnosis).toMatchObject({ kind: 'throttled-requests' });
});

test('nothing is written to the console', async () => {
  throttle();
  const written = ['log', 'info', 'warn', 'error', 'debug'].map((method) =>
    vi.spyOn(console, method as 'log').mockImplementation(() => {}),
  );
  const events: CaprockEvent[] = [];
  const view = withCaprock(bedrockModel(), { ...once, onEvent: (event) => events.push(event) });
  await failureOf(() => view.invoke('what the person said'));
  for (const spy of written) expect(spy).not.toHaveBeenCalled();
  const told = inspect(events, { showHidden: true, depth: Number.POSITIVE_INFINITY });
  expect(events.length).toBeGreaterThan(0);
  for (const hidden of [...Object.values(CREDENTIALS), 'what the person said'])
    expect(told).not.toContain(hidden);
  vi.restoreAllMocks();
});

test('of the HTTP answer, status and headers stay', async () => {
  throttle();
  const error = await failureOf(() => withCaprock(bedrockModel(), once).invoke('Hello'));
  expect(Object.keys(error.$response as object).sort()).toEqual([
    'headers',
    'reason',
    'statusCode',
  ]);
});

describe.each([
  ['HTTP/2', (): ChatBedrockConverseInput => ({})],
  ['HTTP/1.1', () => ({ clientOptions: { requestHandler: new NodeHttpHandler() } })],
])('over %s, nothing that is secret is in an error', (_, fields) => {
  const secret = 'what the person said';
  const ways = {
    'invoke, refused': async () => {
      throttle();
      return failureOf(() => withCaprock(bedrockModel(fields()), once).invoke(secret));
    },
    'stream, refused': async () => {
      throttle();
      const view = withCaprock(bedrockModel(fields()), once);
      return failureOf(async () => collect(await view.stream(secret)));
    },
    'stream, broken': async () => {
      emulator.fault({
        type: 'exception',
        afterDeltas: 1,
        exception: 'internalServerException',
        message: 'no',
      });
      const view = withCaprock(bedrockModel(fields()), once);
      return failureOf(async () => collect(await view.stream(secret)));
    },
    'stream, broken, of an agent': async () => {
      emulator.fault({ type: 'cut', afterDeltas: 1 });
      const agent = createAgent({
        model: bedrockModel(fields()),
        middleware: [caprockMiddleware(once)],
      });
      const messages = [{ role: 'user' as const, content: secret }];
      return failureOf(async () =>
        collect(await agent.stream({ messages }, { streamMode: 'messages' })),
      );
    },
    'invoke of an agent, refused': async () => {
      throttle();
      const agent = createAgent({
        model: bedrockModel(fields()),
        middleware: [caprockMiddleware(once)],
      });
      return failureOf(() => agent.invoke({ messages: [{ role: 'user', content: secret }] }));
    },
    'batch, refused': async () => {
      throttle();
      return failureOf(() => withCaprock(bedrockModel(fields()), once).batch([secret]));
    },
    'invoke, refused by every target': async () => {
      throttle();
      const fallbacks = ['claude-haiku-4-5', { model: 'claude-sonnet-4-6', region: 'us-west-2' }];
      return failureOf(() =>
        withCaprock(bedrockModel(fields()), { ...once, fallbacks }).invoke(secret),
      );
    },
    'withRetry, retries left to LangChain': async () => {
      throttle();
      const view = withCaprock(
        bedrockModel({ ...fields(), clientOptions: { ...fields().clientOptions, maxAttempts: 1 } }),
        { ...once, retry: false },
      );
      return failureOf(() => view.withRetry({ stopAfterAttempt: 1 }).invoke(secret));
    },
    'structured output, refused': async () => {
      throttle();
      const schema = { title: 'x', type: 'object', properties: {} };
      const view = withCaprock(bedrockModel(fields()), once).withStructuredOutput(schema);
      return failureOf(() => view.invoke(secret));
    },
    'an answer that is no JSON': async () => {
      emulator.fault({ type: 'error', status: 502, body: '<html>Bad Gateway</html>' });
      return failureOf(() => withCaprock(bedrockModel(fields()), once).invoke(secret));
    },
    'a dropped connection': async () => {
      emulator.fault({ type: 'drop' });
      return failureOf(() => withCaprock(bedrockModel(fields()), once).invoke(secret));
    },
  };

  test.each(Object.entries(ways))('%s', async (__, way) => {
    const error = shown(await way());
    const secrets = [
      CREDENTIALS.sessionToken,
      CREDENTIALS.secretAccessKey,
      CREDENTIALS.accessKeyId,
    ];
    for (const hidden of [...secrets, 'AWS4-HMAC-SHA256', secret])
      expect(error).not.toContain(hidden);
  });
});

test('a secret that AWS quotes is not shown', async () => {
  const token = 'A'.repeat(120);
  const message = `The Canonical String should have been\n'x-amz-security-token:${token}'`;
  emulator.fault({ type: 'error', status: 403, exception: 'InvalidSignatureException', message });
  const error = await failureOf(() => withCaprock(bedrockModel(), once).invoke('Hello'));
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(token);
  expect(error.message).toContain('The Canonical String should have been');
});

test('contents that the host quotes are not shown', async () => {
  const content = [{ type: 'hologram', data: 'what the person said' }] as never;
  const events: CaprockEvent[] = [];
  const view = withCaprock(bedrockModel(), { onEvent: (event) => events.push(event) });
  const error = await failureOf(() =>
    view.invoke([new HumanMessage('Hi'), new AIMessage({ content }), new HumanMessage('Well?')]),
  );
  expect(error.message).toMatch(/^Unsupported content block type: hologram\n/);
  expect(inspect([error, error.diagnosis, events], { depth: 9 })).not.toContain('what the person');
});

describe('what goes wrong before a request', () => {
  test('no credentials', async () => {
    for (const name of [
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_PROFILE',
      'AWS_BEARER_TOKEN_BEDROCK',
      'AWS_WEB_IDENTITY_TOKEN_FILE',
      'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
      'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    ]) {
      vi.stubEnv(name, undefined);
    }
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere');
    const model = new ChatBedrockConverse({ model: 'claude-sonnet-4-6', region: 'us-east-1' });
    const error = await failureOf(() => withCaprock(model, { onEvent: () => {} }).invoke('Hello'));
    expect(error.name).toBe('CredentialsProviderError');
    expect(error.diagnosis).toMatchObject({ kind: 'no-credentials', fix: 'setup', retry: 'no' });
    expect(emulator.requests).toEqual([]);
  });

  test('no region: the constructor throws, and explain() knows why', async () => {
    vi.stubEnv('AWS_DEFAULT_REGION', undefined);
    const error = await failureOf(
      async () => new ChatBedrockConverse({ model: 'claude-sonnet-4-6' }),
    );
    expect(explain(error)).toMatchObject({ kind: 'no-region' });
    expect(explain(error, { lang: 'ko' }).title).toMatch(/[가-힣]/);
  });

  test('a name that means no model: wrapping says which do', () => {
    const model = bedrockModel({ model: 'claude-nothing-9' });
    const error = thrownBy(() => withCaprock(model));
    expect(error).toMatchObject({ name: 'CaprockError', diagnosis: { kind: 'invalid-model-id' } });
    expect(error.message).toContain("'claude-nothing-9'");
    expect(thrownBy(() => withCaprock(model, { lang: 'ko' })).message).toMatch(/[가-힣]/);
  });

  test('a tool choice that names no tool', async () => {
    const tools = [
      { name: 'weather', description: '', schema: { type: 'object', properties: {} } },
    ];
    const view = withCaprock(bedrockModel(), { onEvent: () => {} });
    const error = await failureOf(() => view.invoke('Hello', { tools, tool_choice: 'time' }));
    expect(error).toMatchObject({
      name: 'CaprockError',
      message: expect.stringContaining('toolConfig.toolChoice'),
    });
    expect(emulator.requests).toEqual([]);
  });
});

test('an error says its remedy once, however often it is thrown', async () => {
  const reason = new Error('enough');
  const view = withCaprock(bedrockModel(), once);
  for (let round = 0; round < 2; round += 1) {
    await failureOf(() => view.invoke('Hello', { signal: AbortSignal.abort(reason) }));
  }
  expect(reason.message.split('\n').length).toBeLessThanOrEqual(2);
});

test('explain() answers for anything', () => {
  for (const thrown of [undefined, null, 'text', 7, {}, new Error('')]) {
    expect(explain(thrown as never).kind).toBe('unknown' satisfies Diagnosis['kind']);
  }
});
