import type { CallReport } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bedrockModel, collect, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const sonnet = 'us.anthropic.claude-sonnet-4-6';
const haiku = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const long = 'Tell me all that you know about the geology of basalt columns, please.';

const transports = {
  'HTTP/2': () => ({}),
  'HTTP/1.1': () => ({ clientOptions: { requestHandler: new NodeHttpHandler() } }),
};

describe.each(Object.entries(transports))('over %s', (_, fields) => {
  const wrapped = (fallbacks: string[] = []) =>
    withCaprock(bedrockModel(fields()), {
      fallbacks,
      onEvent: () => {},
      retry: { attemptsPerTarget: 1 },
    });

  test.each(['cut', 'reset'] as const)(
    '%s in mid-answer is an error, after what had arrived',
    async (type) => {
      emulator.fault({ type, afterDeltas: 2 });
      const seen: string[] = [];
      const error = await failureOf(async () => {
        for await (const { text } of await wrapped(['claude-haiku-4-5']).stream(long))
          seen.push(text);
      });
      expect(seen.join('')).toMatch(/^You said: /);
      expect(error.diagnosis).toMatchObject({ retry: 'backoff', family: 'transport' });
      expect(emulator.requests).toHaveLength(1);
    },
  );

  test('an exception in mid-answer is diagnosed, and not tried again', async () => {
    const exception = { exception: 'throttlingException', message: 'Too many tokens, please wait' };
    emulator.fault({ type: 'exception', afterDeltas: 1, ...exception });
    const error = await failureOf(async () =>
      collect(await wrapped(['claude-haiku-4-5']).stream(long)),
    );
    expect(error.diagnosis).toMatchObject({ kind: 'throttled-tokens' });
    expect(error.message).toMatch(/^Too many tokens, please wait\n/);
    expect(emulator.requests).toHaveLength(1);
  });

  test.each([
    ['cut', { type: 'cut', afterDeltas: 0 }],
    ['reset', { type: 'reset', afterDeltas: 0 }],
    [
      'an exception',
      {
        type: 'exception',
        afterDeltas: 0,
        exception: 'serviceUnavailableException',
        message: 'busy',
      },
    ],
    ['nothing at all', { type: 'empty' }],
    ['a dropped connection', { type: 'drop' }],
  ] as const)('%s before any content goes to the fallback', async (_, fault) => {
    emulator.fault({ ...fault, model: sonnet });
    const chunks = await collect(await wrapped(['claude-haiku-4-5']).stream(long));
    expect(chunks.map(({ text }) => text).join('')).toContain(long);
    expect(emulator.requests.map(({ model }) => model)).toEqual([sonnet, haiku]);
    const starts = chunks.filter(({ response_metadata }) => 'messageStart' in response_metadata);
    expect(starts).toHaveLength(1);
  });

  test('the parts of a losing target are told to nobody', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 0, model: sonnet });
    const tokens: string[] = [];
    const handler = { handleLLMNewToken: (token: string) => void tokens.push(token) };
    const view = wrapped(['claude-haiku-4-5']);
    const chunks = await collect(await view.stream(long, { callbacks: [handler] }));
    expect(tokens.join('')).toBe(chunks.map(({ text }) => text).join(''));
  });

  test('an error of the connection says so', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'http://127.0.0.1:1');
    const error = await failureOf(async () => collect(await wrapped().stream(long)));
    expect(error.diagnosis).toMatchObject({ family: 'transport' });
    expect(error.message).toContain('\n');
  });
});

describe('the report', () => {
  const view = () => withCaprock(bedrockModel(), { onEvent: () => {} });

  test('stands on the chunk with the stop reason, and on no other', async () => {
    const chunks = await collect(await view().stream(long));
    const carriers = chunks.filter(({ response_metadata }) => 'caprock' in response_metadata);
    expect(carriers).toHaveLength(1);
    expect(carriers[0]?.response_metadata).toMatchObject({
      messageStop: { stopReason: 'end_turn' },
      model: sonnet,
      model_name: sonnet,
    });
  });

  test('survives joining the chunks', async () => {
    const chunks = await collect(await view().stream(long));
    const whole = chunks.reduce((left, right) => left.concat(right));
    const report: CallReport = {
      model: sonnet,
      region: 'us-east-1',
      requested: sonnet,
      repairs: [],
      attempts: [{ model: sonnet, region: 'us-east-1' }],
    };
    expect(whole.response_metadata.caprock).toEqual(report);
    expect(whole.usage_metadata?.output_tokens).toBeGreaterThan(0);
  });
});

test('leaving the loop ends the request', async () => {
  const view = withCaprock(bedrockModel(), { onEvent: () => {} });
  for await (const { text } of await view.stream(long)) if (text) break;
  expect(emulator.requests).toHaveLength(1);
});

test('an abort in mid-stream is an abort, not a broken stream', async () => {
  const controller = new AbortController();
  const view = withCaprock(bedrockModel(), { onEvent: () => {} });
  const error = await failureOf(async () => {
    for await (const { text } of await view.stream(long, { signal: controller.signal })) {
      if (text) controller.abort();
    }
  });
  expect(error.name).toBe('AbortError');
});
