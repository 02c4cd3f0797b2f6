import { describe, expect, test } from 'vitest';
import { type Protocol, streamOutcome } from '../testing/stream-outcome.ts';
import { useEmulator } from '../vitest.ts';
import type { Fault } from './fault.ts';

const emulator = useEmulator();
const whole = { text: 'You said: 안녕하세요, how are you today?', stopReason: 'end_turn' };
/** The caller is told of it. */
const broken = (text: string, error: string) => ({ text, error: expect.stringContaining(error) });
/** The caller takes the half answer for the whole one. */
const silent = (text: string) => ({ text, stopReason: undefined, error: undefined });
const first = 'You said: 안녕';

/** The fault, then what the AWS SDK's caller sees over HTTP/1.1 and over HTTP/2. */
const cases: readonly [name: string, fault: Fault, http1: object, http2: object][] = [
  ['late headers', { type: 'delay', milliseconds: 50 }, whole, whole],
  ['a late body', { type: 'slow-first-byte', milliseconds: 50 }, whole, whole],
  ['a pause', { type: 'stall', afterDeltas: 1, milliseconds: 50 }, whole, whole],
  ['one byte at a time', { type: 'drip', afterDeltas: 3, milliseconds: 0 }, whole, whole],
  ['slices', { type: 'slice', bytes: 3 }, whole, whole],
  ['half a character', { type: 'split-utf8' }, whole, whole],
  ['no answer', { type: 'drop' }, broken('', 'ECONNRESET'), broken('', 'NGHTTP2_INTERNAL_ERROR')],
  [
    'a reset before the headers',
    { type: 'reset', when: 'before-headers' },
    broken('', 'ECONNRESET'),
    broken('', 'NGHTTP2_INTERNAL_ERROR'),
  ],
  [
    'a reset after the headers',
    { type: 'reset', when: 'after-headers' },
    broken('', 'aborted'),
    broken('', 'NGHTTP2_INTERNAL_ERROR'),
  ],
  [
    'a reset inside the stream',
    { type: 'reset', afterDeltas: 1 },
    broken(first, 'aborted'),
    broken(first, 'NGHTTP2_INTERNAL_ERROR'),
  ],
  [
    'a close before the headers',
    { type: 'close', when: 'before-headers' },
    broken('', 'socket hang up'),
    broken('', 'http2 request did not get a response'),
  ],
  [
    'a close after the headers',
    { type: 'close', when: 'after-headers' },
    broken('', 'aborted'),
    silent(''),
  ],
  [
    'a close inside the stream',
    { type: 'close', afterDeltas: 1 },
    broken(first, 'aborted'),
    silent(first),
  ],
  [
    'REFUSED_STREAM',
    { type: 'rst-stream', when: 'before-headers', code: 7 },
    broken('', 'ECONNRESET'),
    broken('', 'NGHTTP2_REFUSED_STREAM'),
  ],
  [
    'CANCEL inside the stream',
    { type: 'rst-stream', afterDeltas: 1 },
    broken(first, 'aborted'),
    silent(first),
  ],
  [
    'GOAWAY before the headers',
    { type: 'goaway', when: 'before-headers' },
    broken('', 'ECONNRESET'),
    broken('', 'http2 request did not get a response'),
  ],
  [
    'GOAWAY inside the stream',
    { type: 'goaway', afterDeltas: 1 },
    broken(first, 'aborted'),
    silent(first),
  ],
  [
    'GOAWAY with ENHANCE_YOUR_CALM',
    { type: 'goaway', afterDeltas: 1, code: 11 },
    broken(first, 'aborted'),
    broken(first, 'Session closed with error code 11'),
  ],
  ['a clean end too early', { type: 'cut', afterDeltas: 1 }, silent(first), silent(first)],
];

describe.each<Protocol>(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  test.each(cases)('%s', async (_, fault, http1, http2) => {
    emulator.fault({ ...fault, times: 1 });
    expect(await streamOutcome(emulator, protocol)).toMatchObject(
      protocol === 'HTTP/1.1' ? http1 : http2,
    );
    expect(await streamOutcome(emulator, protocol)).toMatchObject(whole);
  });
});

test.each<[string, Fault, string]>([
  ['the first byte', { type: 'slow-first-byte' }, ''],
  ['more', { type: 'stall', afterDeltas: 1 }, first],
  ['the next byte but one', { type: 'drip', afterDeltas: 1, milliseconds: 10_000 }, first],
])('whoever waits for %s waits until he gives up', async (_, fault, text) => {
  emulator.fault(fault);
  expect(await streamOutcome(emulator, 'HTTP/1.1', { patience: 200 })).toMatchObject({
    text,
    error: expect.stringContaining('abort'),
  });
});
