import OpenAI from 'openai';
import { describe, expect, test, vi } from 'vitest';
import type { Fault } from '../faults/fault.ts';
import { behindGroup, chatClient, complete, refusesChat, stream } from '../testing/chat-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const operation = 'ChatCompletions';

describe('an error of Bedrock', () => {
  test('a throttle is a rate limit, with the headers that the fault has', async () => {
    emulator.fault({
      type: 'error',
      operation,
      status: 429,
      exception: 'ThrottlingException',
      message: 'Too many tokens, please wait before trying again.',
      headers: { 'retry-after': '7' },
      times: 1,
    });
    const asked = complete(emulator);
    await refusesChat(asked, 429, {
      message: behindGroup(
        'litellm.RateLimitError: BedrockException - {"message":"Too many tokens, please wait before trying again."}',
      ),
      type: 'throttling_error',
    });
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OpenAI.RateLimitError);
    expect((error as InstanceType<typeof OpenAI.APIError>).headers?.get('retry-after')).toBe('7');
    expect((await complete(emulator)).model).toBe('claude-sonnet-4');
  });

  test('a client that retries is answered by the second call', async () => {
    emulator.fault({ type: 'error', model: 'fast', status: 503, message: 'busy', times: 1 });
    const client = chatClient(emulator).withOptions({ maxRetries: 1 });
    const { finishReason } = await stream(emulator, { model: 'fast' }, client);
    expect(finishReason).toBe('stop');
    expect(emulator.requests.map(({ status }) => status)).toEqual([503, 200]);
  });

  test('of another group meets nobody else', async () => {
    emulator.fault({ type: 'error', model: 'fast', status: 503 });
    expect((await complete(emulator)).model).toBe('claude-sonnet-4');
  });

  test('a body of its own comes from something between the caller and the proxy', async () => {
    emulator.fault({
      type: 'error',
      operation,
      status: 502,
      body: '<html>502 Bad Gateway</html>',
      headers: { 'content-type': 'text/html' },
    });
    await expect(complete(emulator)).rejects.toMatchObject({
      status: 502,
      message: expect.stringContaining('502 Bad Gateway'),
    });
  });
});

describe('a broken stream', () => {
  const first = 'You said: he';

  test('a proxy that is killed ends cleanly, without a reason and without [DONE]', async () => {
    emulator.fault({ type: 'cut', operation, afterDeltas: 1 });
    const { text, finishReason, error } = await stream(emulator);
    expect({ text, finishReason, error }).toEqual({
      text: first,
      finishReason: undefined,
      error: undefined,
    });
  });

  test('no chunk at all', async () => {
    emulator.fault({ type: 'cut', operation });
    expect(await stream(emulator)).toMatchObject({ chunks: [], error: undefined });
  });

  test.each<[string, Fault]>([
    ['a reset', { type: 'reset', operation, afterDeltas: 1 }],
    ['a close', { type: 'close', operation, afterDeltas: 1 }],
  ])('%s', async (_, fault) => {
    emulator.fault(fault);
    const { text, error } = await stream(emulator);
    expect(text).toBe(first);
    expect(String(error)).toMatch(/terminated/);
  });

  test('half an event is no chunk', async () => {
    emulator.fault({ type: 'half-frame', operation, afterDeltas: 1 });
    // The client prints what it cannot read.
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { text, error } = await stream(emulator);
    printed.mockRestore();
    expect(text).toBe(first);
    expect(error).toBeInstanceOf(SyntaxError);
  });

  test('silence', async () => {
    emulator.fault({ type: 'stall', operation, afterDeltas: 1 });
    const client = chatClient(emulator);
    const signal = AbortSignal.timeout(200);
    const asked = await client.chat.completions.create(
      { model: 'fast', messages: [{ role: 'user', content: 'hello' }], stream: true },
      { signal },
    );
    let text = '';
    for await (const chunk of asked) text += chunk.choices[0]?.delta.content ?? '';
    expect(text).toBe(first);
    expect(signal.aborted).toBe(true);
  });

  test.each<[string, Fault]>([
    ['one byte at a time', { type: 'drip', operation, milliseconds: 0 }],
    ['slices', { type: 'slice', operation, bytes: 5 }],
    ['a late answer', { type: 'delay', operation, milliseconds: 20 }],
  ])('%s loses nothing', async (_, fault) => {
    emulator.fault(fault);
    const { text, finishReason } = await stream(emulator);
    expect({ text, finishReason }).toEqual({ text: 'You said: hello', finishReason: 'stop' });
  });

  test('a fault of frames does not meet it, nor does one of another operation', async () => {
    emulator.fault({ type: 'bad-crc', afterDeltas: 1 });
    emulator.fault({ type: 'cut', operation: 'ConverseStream' });
    expect((await stream(emulator)).finishReason).toBe('stop');
  });

  test('a fault of streams lets an answer in one piece pass', async () => {
    emulator.fault({ type: 'cut', operation });
    expect((await complete(emulator)).choices[0]?.finish_reason).toBe('stop');
  });
});

describe('an error inside a stream', () => {
  const message = 'Too many tokens, please wait before trying again.';
  const throttle: Fault = { type: 'exception', exception: 'ThrottlingException', message };
  const wrapped = behindGroup(
    `litellm.MidStreamFallbackError: litellm.RateLimitError: BedrockException: Rate Limit Error - throttlingException {"message":"${message}"}`,
  );

  test('comes as an event behind the chunks, and nothing behind it', async () => {
    emulator.fault({ ...throttle, afterDeltas: 1 });
    const { text, error } = await stream(emulator);
    expect(text).toBe('You said: he');
    expect(error).toBeInstanceOf(OpenAI.APIError);
    expect(error).toMatchObject({
      status: undefined,
      error: { message: wrapped, type: null, param: null, code: '429' },
    });
  });

  test('on the wire', async () => {
    emulator.fault({ ...throttle, position: 'after-last' });
    const response = await fetch(`${emulator.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-local-gateway' },
      body: JSON.stringify({
        model: 'claude-sonnet-4',
        messages: [{ role: 'user', content: 'hello' }],
        stream: true,
      }),
    });
    expect(response.status).toBe(200);
    const events = (await response.text()).split('\n\n').filter((event) => event !== '');
    expect(events.at(-2)).toContain('"finish_reason":"stop"');
    expect(events.at(-1)).toBe(
      `data: ${JSON.stringify({ error: { message: wrapped, type: null, param: null, code: '429' } })}`,
    );
  });

  test('before the first chunk the proxy answers with its status', async () => {
    emulator.fault({ ...throttle, position: 'first' });
    expect((await stream(emulator)).error).toMatchObject({ status: 429, code: '429' });
  });

  test.each([
    [
      'InternalServerException',
      '503',
      behindGroup(
        'litellm.MidStreamFallbackError: litellm.ServiceUnavailableError: BedrockException - internalServerException {"message":"no"}',
      ),
    ],
    [
      'ModelStreamErrorException',
      '400',
      'litellm.BadRequestError: BedrockException - modelStreamErrorException {"message":"no"}',
    ],
    [
      'ValidationException',
      '400',
      'litellm.BadRequestError: BedrockException - validationException {"message":"no"}',
    ],
  ])('%s', async (exception, code, shown) => {
    emulator.fault({ type: 'exception', exception, message: 'no', afterDeltas: 1 });
    const { error } = await stream(emulator);
    expect(error).toMatchObject({ error: { message: shown, code } });
  });
});
