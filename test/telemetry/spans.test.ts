import { inspect } from 'node:util';
import { telemetryListener } from '@caprock/core/opentelemetry';
import { useEmulator } from '@caprock/emulator/vitest';
import * as api from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CREDENTIALS, callers, type TestCall } from '../callers/index.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const emulator = useEmulator();
let recorder: Recorder;
beforeEach(() => {
  recorder = createRecorder();
});
afterEach(() => recorder.close());

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const SECRET = 'of-nobody-elses-business';

const listener = () => telemetryListener({ api, tracer: recorder.tracer, meter: recorder.meter });
const throttle = (times: number) =>
  emulator.fault({
    type: 'error',
    model: SONNET,
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many requests',
    headers: { 'retry-after': '0' },
    times,
  });
const chats = () => recorder.spans().filter(({ name }) => name.startsWith('chat '));
const eventsOf = ({ events }: ReadableSpan) => events.map(({ name }) => name);

describe.each(callers)('$name', (caller) => {
  /** Calls within a span of the caller's own. */
  const callIn = (name: string, call: Omit<TestCall, 'url'>) =>
    recorder.tracer.startActiveSpan(name, async (span) => {
      const outcome = await caller.call({ ...call, url: emulator.url });
      span.end();
      return outcome;
    });

  test.each([false, true])('50 calls at once through one listener (stream: %s)', async (stream) => {
    throttle(10);
    const onEvent = listener();
    const options = { onEvent, cooldowns: false } as const;
    const names = Array.from({ length: 50 }, (_, index) => `work ${index}`);
    const prompt = `Say ${SECRET}.`;
    await Promise.all(names.map((name) => callIn(name, { stream, prompt, options })));
    expect(emulator.requests).toHaveLength(60);
    for (const name of names) {
      const [parent] = recorder.spans().filter((span) => span.name === name);
      const [chat, ...more] = recorder.within(parent!);
      expect(more).toEqual([]);
      expect(chat).toMatchObject({
        name: 'chat claude-sonnet-4-6',
        kind: api.SpanKind.CLIENT,
        status: { code: api.SpanStatusCode.UNSET },
        attributes: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.provider.name': 'aws.bedrock',
          'gen_ai.request.model': 'claude-sonnet-4-6',
          'gen_ai.response.model': SONNET,
          'gen_ai.usage.input_tokens': expect.any(Number),
          'gen_ai.usage.output_tokens': expect.any(Number),
          'cloud.region': 'us-east-1',
        },
      });
      const attempts = recorder.within(chat!);
      expect(attempts).toHaveLength(chat!.attributes['caprock.attempts'] as number);
      for (const [index, attempt] of attempts.entries()) {
        const isLast = index === attempts.length - 1;
        expect(attempt).toMatchObject({
          name: `attempt ${SONNET}`,
          attributes: { 'caprock.attempt': index + 1, 'gen_ai.request.model': SONNET },
          status: { code: isLast ? api.SpanStatusCode.UNSET : api.SpanStatusCode.ERROR },
        });
      }
    }
    const all = recorder.spans().filter(({ name }) => name.startsWith('attempt '));
    expect(all).toHaveLength(60);
    const seen = inspect(recorder.spans(), { depth: 10, maxArrayLength: null });
    for (const secret of [SECRET, ...Object.values(CREDENTIALS)])
      expect(seen).not.toContain(secret);
  });

  test('what was repaired is an event of the call, without its contents', async () => {
    // Half of a character, which no request may hold.
    const prompt = `Say ${SECRET} \uD83D.`;
    await callIn('work', { stream: false, prompt, options: { onEvent: listener() } });
    const [chat] = chats();
    expect(eventsOf(chat!)).toEqual(['caprock.resolved', 'caprock.repaired']);
    expect(chat!.events[1]!.attributes).toMatchObject({
      'caprock.model': SONNET,
      'caprock.rule': 'replace-lone-surrogates',
      'caprock.at': expect.stringContaining('messages[0]'),
    });
    expect(inspect(chat, { depth: 10 })).not.toContain(SECRET);
  });

  test.each([false, true])('a call that gave up (stream: %s)', async (stream) => {
    emulator.fault({
      type: 'error',
      status: 403,
      exception: 'AccessDeniedException',
      message: "You don't have access to the model with the specified model ID.",
    });
    const { failure } = await callIn('work', { stream, options: { onEvent: listener() } });
    const [chat] = chats();
    const failed = {
      status: { code: api.SpanStatusCode.ERROR },
      attributes: { 'error.type': failure!.kind },
    };
    expect(chat).toMatchObject(failed);
    expect(recorder.within(chat!)).toMatchObject([failed]);
    const [duration] = await recorder.histograms();
    expect(duration!.dataPoints).toMatchObject([
      { attributes: { 'error.type': failure!.kind }, value: { count: 1 } },
    ]);
  });

  test('the metrics of the conventions, in their buckets', async () => {
    const onEvent = listener();
    for (const stream of [false, true]) await callIn('work', { stream, options: { onEvent } });
    const [duration, tokens] = await recorder.histograms();
    const about = {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'aws.bedrock',
      'gen_ai.request.model': 'claude-sonnet-4-6',
      'gen_ai.response.model': SONNET,
    };
    expect(duration).toMatchObject({
      descriptor: { name: 'gen_ai.client.operation.duration', unit: 's' },
      dataPoints: [{ attributes: about, value: { count: 2 } }],
    });
    const { boundaries } = duration!.dataPoints[0]!.value.buckets;
    expect([boundaries[0], boundaries.at(-1), boundaries.length]).toEqual([0.01, 81.92, 14]);
    expect(tokens).toMatchObject({
      descriptor: { name: 'gen_ai.client.token.usage', unit: '{token}' },
      dataPoints: [
        { attributes: { ...about, 'gen_ai.token.type': 'input' }, value: { count: 2 } },
        { attributes: { ...about, 'gen_ai.token.type': 'output' }, value: { count: 2 } },
      ],
    });
    expect(tokens!.dataPoints[0]!.value.buckets.boundaries.at(-1)).toBe(67_108_864);
  });

  if (!caller.ownsRetries) return;

  test.each([false, true])(
    'waits, pauses and fallbacks are events (stream: %s)',
    async (stream) => {
      throttle(2);
      const options = { onEvent: listener(), fallbacks: ['claude-haiku-4-5'] };
      await callIn('work', { stream, options });
      const [chat] = chats();
      expect(eventsOf(chat!)).toEqual([
        'caprock.resolved',
        'caprock.cooldown',
        'caprock.retry',
        'caprock.cooldown',
        'caprock.fallback',
        'caprock.resolved',
      ]);
      expect(chat!.attributes).toMatchObject({ 'gen_ai.response.model': HAIKU });
      expect(
        recorder.within(chat!).map(({ name, attributes }) => [name, attributes['error.type']]),
      ).toEqual([
        [`attempt ${SONNET}`, 'throttled-requests'],
        [`attempt ${SONNET}`, 'throttled-requests'],
        [`attempt ${HAIKU}`, undefined],
      ]);
    },
  );
});
