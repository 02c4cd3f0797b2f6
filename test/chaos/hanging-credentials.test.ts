import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { withCaprock as guarded } from '@caprock/ai-sdk';
import { safeClaudeCall } from '@caprock/aws-sdk';
import { classifyError, type ErrorKind } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { generateText } from 'ai';
import { describe, expect, test } from 'vitest';
import { CREDENTIALS } from '../callers/index.ts';

globalThis.AI_SDK_LOG_WARNINGS = false;
const emulator = useEmulator();
const model = 'us.anthropic.claude-sonnet-4-6';
const region = 'us-east-1';
const onEvent = () => {};

type Credentials = () => Promise<typeof CREDENTIALS & { expiration?: Date }>;

/** Who is waited for, and for how long. */
interface Call {
  readonly credentials: Credentials;
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
}

const clientOf = (credentials: Credentials) =>
  new BedrockRuntimeClient({ region, endpoint: emulator.url, credentials });
const timeoutsOf = ({ deadlineMs }: Call) =>
  deadlineMs === undefined ? {} : { timeouts: { deadlineMs } };
const signalOf = ({ signal }: Call) => (signal ? { signal } : {});
const kindOf = async (answer: Promise<unknown>, { signal }: Call): Promise<ErrorKind> =>
  answer.then(
    () => expect.unreachable(),
    (error: unknown) => classifyError(error, { aborted: signal?.aborted === true }).kind,
  );

const callers = {
  async safeClaudeCall(call: Call) {
    const client = clientOf(call.credentials);
    const settings = { client, model, onEvent, ...timeoutsOf(call), ...signalOf(call) };
    const answer = await safeClaudeCall('Hello', settings);
    return answer.success ? undefined : answer.diagnosis.kind;
  },
  LangChain(call: Call) {
    const client = clientOf(call.credentials);
    const view = withCaprock(new ChatBedrockConverse({ model, region, client }), {
      onEvent,
      ...timeoutsOf(call),
    });
    return kindOf(view.invoke('Hello', signalOf(call)), call);
  },
  'AI SDK'(call: Call) {
    const provider = createAmazonBedrock({
      region,
      baseURL: emulator.url,
      credentialProvider: call.credentials,
    });
    const settings = { region, onEvent, ...timeoutsOf(call) };
    const { signal: abortSignal } = call;
    const answer = generateText({
      model: guarded(provider, settings)(model),
      prompt: 'Hello',
      ...(abortSignal ? { abortSignal } : {}),
    });
    return kindOf(answer, call);
  },
};

function abortIn(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}

const never = () => new Promise<never>(() => {});

describe.each(Object.entries(callers))('%s, whose credentials never come', (_, call) => {
  test('ends with the patience of its caller', async () => {
    const signal = abortIn(50);
    expect(await call({ credentials: never, signal })).toBe('aborted');
    expect(emulator.requests).toEqual([]);
  });

  test('ends with its deadline', async () => {
    expect(await call({ credentials: never, deadlineMs: 50 })).toBe('timeout');
    expect(emulator.requests).toEqual([]);
  });
});

// The provider of the AI SDK asks for its credentials before each request: nothing is renewed.
const { 'AI SDK': _aiSdk, ...renewing } = callers;

describe.each(Object.entries(renewing))('%s, whose new credentials never come', (_, call) => {
  const once = (): Credentials => {
    let asked = 0;
    const expiration = new Date(Date.now() + 3_600_000);
    return async () => {
      asked += 1;
      return asked === 1 ? { ...CREDENTIALS, expiration } : await never();
    };
  };
  const expire = () =>
    emulator.fault({
      type: 'error',
      status: 403,
      exception: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
    });

  test('ends with the patience of its caller, or with its deadline', async () => {
    expire();
    const signal = abortIn(200);
    expect(await call({ credentials: once(), signal })).toBe('aborted');
    expect(await call({ credentials: once(), deadlineMs: 200 })).toBe('expired-credentials');
    expect(emulator.requests).toHaveLength(2);
  });
});
