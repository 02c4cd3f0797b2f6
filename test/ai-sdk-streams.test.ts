import { format } from 'node:util';
import { uiErrorMessage } from '@caprock/ai-sdk';
import { useEmulator } from '@caprock/emulator/vitest';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type NewestHost, newestHosts, providerOf } from './conformance/ai-sdk/newest-hosts.ts';
import { HAIKU, modelsOf, SONNET } from './conformance/case.ts';

const emulator = useEmulator();
const prompt = 'Tell me a story that is long enough for many deltas.';
const answer = `You said: ${prompt}`;
const PRIVATE = 'the patient is called Kim';
const cut = { type: 'cut', afterDeltas: 2 } as const;
const denial = {
  type: 'error',
  status: 403,
  exception: 'AccessDeniedException',
  message:
    'User: arn:aws:iam::123456789012:user/dev is not authorized to perform: bedrock:InvokeModelWithResponseStream',
} as const;
const fallbacks = ['claude-haiku-4-5'];

beforeAll(() => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
});
afterEach(() => vi.restoreAllMocks());

describe.each(newestHosts)('ai $major', (host) => {
  const { ai } = host;

  test('the report stands on exactly one part of the model’s stream', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 0, model: SONNET });
    const model = providerOf(host, emulator.url, { fallbacks })(SONNET);
    const { stream } = await model.doStream({
      prompt: [{ role: 'user', content: [{ type: 'text', text: prompt }] }],
    });
    const told: string[] = [];
    for await (const part of stream) {
      if ('providerMetadata' in part && part.providerMetadata?.caprock) told.push(part.type);
    }
    expect(told).toEqual(['finish']);
    expect(modelsOf(emulator)).toEqual([SONNET, SONNET, HAIKU]);
  });

  test('after a cut, everything that the result promises is settled', async () => {
    emulator.fault(cut);
    const errors: unknown[] = [];
    const result = ai.streamText({
      model: providerOf(host, emulator.url)(SONNET),
      prompt,
      onError: ({ error }) => {
        errors.push(error);
      },
    });
    const text = await result.text;
    expect(text).not.toBe('');
    expect(answer.startsWith(text)).toBe(true);
    expect(await result.finishReason).toBe('error');
    expect((await result.providerMetadata)?.caprock).toMatchObject({ model: SONNET });
    expect(errors).toHaveLength(1);
  });

  test('a page is told the cause and the first step, in the language that was asked for', async () => {
    for (const lang of ['en', 'ko'] as const) {
      emulator.fault(denial);
      const model = providerOf(host, emulator.url)(SONNET);
      const onError = (error: unknown) => uiErrorMessage(error, { lang });
      const result = ai.streamText({ model, prompt, onError: () => {} });
      const body = await result.toUIMessageStreamResponse({ onError }).text();
      expect(body).toContain('"type":"error"');
      expect(body).not.toContain('An error occurred');
      expect(body).not.toContain('123456789012');
      if (lang === 'ko') expect(body).toMatch(/[가-힣]/);
    }
  });

  test('what the host prints by itself holds nothing of the conversation', async () => {
    const printed: string[] = [];
    for (const method of ['error', 'warn', 'log', 'info'] as const) {
      vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
        printed.push(format(...args));
      });
    }
    for (const fault of [denial, cut]) {
      emulator.reset();
      emulator.fault(fault);
      const model = providerOf(host, emulator.url)(SONNET);
      const result = ai.streamText({ model, prompt: `${PRIVATE}. ${prompt}` });
      await result.consumeStream();
    }
    expect(printed.length).toBeGreaterThanOrEqual(2);
    expect(printed.join('\n')).not.toContain(PRIVATE);
    expect(printed.join('\n')).toContain('bedrock:InvokeModelWithResponseStream');
  });

  test('nor does what it collects over its own tries', async () => {
    emulator.fault({ type: 'error', status: 503, exception: 'ServiceUnavailableException' });
    const model = providerOf(host, emulator.url, { retry: false })(SONNET);
    const call = ai.generateText({ model, prompt: PRIVATE, maxRetries: 1 });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(ai.RetryError.isInstance(error)).toBe(true);
    expect(format(error) + JSON.stringify(error)).not.toContain(PRIVATE);
    expect(emulator.requests).toHaveLength(2);
  });
});

const [seven] = newestHosts.filter(({ major }) => major === 7) as [NewestHost];

test('streamRetries of ai 7 asks again after a cut, and the text is whole', async () => {
  emulator.fault({ ...cut, times: 1 });
  const result = seven.ai.streamText({
    model: providerOf(seven, emulator.url)(SONNET),
    prompt,
    streamRetries: 1,
    onError: () => {},
  });
  await result.consumeStream();
  expect(await result.text).toBe(answer);
  expect(await result.finishReason).toBe('stop');
  expect(emulator.requests).toHaveLength(2);
});
