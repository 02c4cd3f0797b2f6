import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { post } from '../testing/post.ts';
import { realClient } from '../testing/real-client.ts';
import { type Protocol, streamOutcome } from '../testing/stream-outcome.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const nothing = { text: '', events: [], stopReason: undefined };
const truncated = { ...nothing, error: expect.stringContaining('Truncated event message') };

async function converse() {
  const client = realClient(emulator);
  try {
    return await client.send(
      new ConverseCommand({
        modelId: 'us.anthropic.claude-sonnet-4-6',
        messages: [{ role: 'user', content: [{ text: '안녕' }] }],
      }),
    );
  } finally {
    client.destroy();
  }
}

describe.each<Protocol>(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  test('an empty stream is taken for an empty answer', async () => {
    emulator.fault({ type: 'empty' });
    expect(await streamOutcome(emulator, protocol)).toEqual({ ...nothing, error: undefined });
  });

  test('server-sent events are no event stream', async () => {
    emulator.fault({ type: 'sse-body' });
    expect(await streamOutcome(emulator, protocol)).toMatchObject(truncated);
  });

  test('a JSON document is no event stream', async () => {
    emulator.fault({ type: 'json-body' });
    expect(await streamOutcome(emulator, protocol)).toMatchObject(truncated);
  });

  test('the AWS SDK does not look at the content type', async () => {
    emulator.fault({ type: 'wrong-content-type' });
    expect(await streamOutcome(emulator, protocol)).toMatchObject({ stopReason: 'end_turn' });
  });
});

describe('on the wire', () => {
  test('server-sent events hold the events of the answer', async () => {
    emulator.fault({ type: 'sse-body' });
    const { headers, body } = await post(emulator, { operation: 'converse-stream' });
    expect(headers['content-type']).toBe('text/event-stream');
    expect(body).toMatch(/^event: messageStart\ndata: \{"role":"assistant"\}\n\n/);
    expect(body).toContain('event: messageStop\ndata: {"stopReason":"end_turn"');
  });

  test('a body of its own replaces them', async () => {
    emulator.fault({ type: 'sse-body', body: 'data: [DONE]\n\n' });
    expect((await post(emulator, { operation: 'converse-stream' })).body).toBe('data: [DONE]\n\n');
  });

  test('a JSON document is labelled so', async () => {
    emulator.fault({ type: 'json-body' });
    const { status, headers, body } = await post(emulator, { operation: 'converse-stream' });
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
    expect(JSON.parse(body)).toMatchObject({ stopReason: 'end_turn' });
  });

  test('a wrong content type labels the right body', async () => {
    emulator.fault({ type: 'wrong-content-type' });
    const { headers, body } = await post(emulator);
    expect(headers['content-type']).toBe('text/html');
    expect(JSON.parse(body)).toMatchObject({ stopReason: 'end_turn' });
  });

  test('a whole answer says its length', async () => {
    const { headers, body } = await post(emulator);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });
});

describe('a unary call', () => {
  test('comes in slices', async () => {
    emulator.fault({ type: 'slice', bytes: 7 });
    expect((await converse()).output?.message?.content?.[0]?.text).toBe('You said: 안녕');
  });

  test('comes with a cut character', async () => {
    emulator.fault({ type: 'split-utf8' });
    expect((await converse()).output?.message?.content?.[0]?.text).toBe('You said: 안녕');
  });

  test('without a body is no answer', async () => {
    emulator.fault({ type: 'empty' });
    expect((await converse()).output).toBeUndefined();
  });

  test('in plain ASCII has no character to cut', async () => {
    emulator.script({ text: 'plain' }, { text: '안녕' });
    emulator.fault({ type: 'split-utf8', times: 1, milliseconds: 0 });
    expect((await post(emulator)).headers).toHaveProperty('content-length');
    expect((await post(emulator)).headers).not.toHaveProperty('content-length');
  });
});
