import { describe, expect, test } from 'vitest';
import { http2Post } from '../testing/http2-post.ts';
import { tcpPost } from '../testing/tcp-post.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const LAST_CHUNK = '0\r\n\r\n';

describe('a bare HTTP/2 client', () => {
  test('gets the whole stream and keeps its session', async () => {
    const seen = await http2Post(emulator);
    expect(seen).toMatchObject({
      status: 200,
      rstCode: 0,
      goaway: undefined,
      sessionClosed: false,
    });
    expect(seen.body.includes('messageStop')).toBe(true);
  });

  test.each([2, 7, 8, 11])('gets RST_STREAM with code %d and keeps its session', async (code) => {
    emulator.fault({ type: 'rst-stream', afterDeltas: 1, code });
    const seen = await http2Post(emulator);
    expect(seen).toMatchObject({ status: 200, rstCode: code, sessionClosed: false });
    expect(seen.body.includes('contentBlockDelta')).toBe(true);
    expect(seen.body.includes('messageStop')).toBe(false);
  });

  test('gets RST_STREAM instead of headers', async () => {
    emulator.fault({ type: 'rst-stream', when: 'before-headers', code: 7 });
    expect(await http2Post(emulator)).toMatchObject({ status: undefined, rstCode: 7 });
  });

  test.each([0, 2, 11])('gets GOAWAY with code %d and loses its session', async (code) => {
    emulator.fault({ type: 'goaway', afterDeltas: 1, code });
    const seen = await http2Post(emulator);
    expect(seen).toMatchObject({ status: 200, goaway: code, sessionClosed: true });
    expect(seen.body.includes('messageStop')).toBe(false);
  });

  test('gets GOAWAY instead of headers', async () => {
    emulator.fault({ type: 'goaway', when: 'before-headers', code: 0 });
    expect(await http2Post(emulator)).toMatchObject({
      status: undefined,
      goaway: 0,
      sessionClosed: true,
    });
  });

  test('gets the headers and then RST_STREAM', async () => {
    emulator.fault({ type: 'reset', when: 'after-headers' });
    const seen = await http2Post(emulator);
    expect(seen).toMatchObject({ status: 200, rstCode: 2 });
    expect(seen.body).toHaveLength(0);
  });

  test('loses its socket without GOAWAY or RST_STREAM', async () => {
    emulator.fault({ type: 'close', afterDeltas: 1 });
    const seen = await http2Post(emulator);
    expect(seen).toMatchObject({ status: 200, goaway: undefined, sessionClosed: true });
    expect(seen.body.includes('contentBlockDelta')).toBe(true);
  });
});

describe('a bare HTTP/1.1 client', () => {
  test('sees the last chunk of a stream that was cut cleanly', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 1 });
    const { text, ending } = await tcpPost(emulator);
    expect([text.endsWith(LAST_CHUNK), text.includes('messageStop'), ending]).toEqual([
      true,
      false,
      'open',
    ]);
  });

  test('sees FIN and no last chunk when the socket is closed', async () => {
    emulator.fault({ type: 'close', afterDeltas: 1 });
    const { text, ending } = await tcpPost(emulator);
    expect([text.includes('contentBlockDelta'), text.endsWith(LAST_CHUNK), ending]).toEqual([
      true,
      false,
      'end',
    ]);
  });

  test('sees RST behind what was written', async () => {
    emulator.fault({ type: 'reset', afterDeltas: 1 });
    const { text, ending } = await tcpPost(emulator);
    expect([text.includes('contentBlockDelta'), ending]).toEqual([true, 'reset']);
  });

  test('sees RST and nothing else when the connection is dropped', async () => {
    emulator.fault({ type: 'drop' });
    expect(await tcpPost(emulator)).toMatchObject({ text: '', ending: 'reset' });
  });

  test('sees the headers and then nothing', async () => {
    emulator.fault({ type: 'slow-first-byte' });
    const { text, ending } = await tcpPost(emulator);
    expect([text.startsWith('HTTP/1.1 200'), text.endsWith('\r\n\r\n'), ending]).toEqual([
      true,
      true,
      'open',
    ]);
  });

  test('sees nothing before a delay is over', async () => {
    emulator.fault({ type: 'delay', milliseconds: 10_000 });
    expect(await tcpPost(emulator)).toMatchObject({ text: '', ending: 'open' });
  });

  test('gets a character in two packets', async () => {
    emulator.fault({ type: 'split-utf8', milliseconds: 50 });
    const { packets } = await tcpPost(emulator);
    const [before, behind] = packets.filter(
      (packet) => packet.includes('You said') || packet.includes(0x95),
    );
    const character = Buffer.from('안');
    expect(before?.includes(character)).toBe(false);
    expect(behind?.includes(character)).toBe(false);
    expect(before?.at(-3)).toBe(character[0]);
  });

  test('gets slices one by one', async () => {
    emulator.fault({ type: 'slice', bytes: 16, milliseconds: 2 });
    const { packets } = await tcpPost(emulator, { operation: 'converse', patience: 500 });
    expect(packets.length).toBeGreaterThan(5);
    for (const packet of packets.slice(1)) expect(packet.length).toBeLessThan(64);
  });
});
