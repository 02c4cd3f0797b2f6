import { EventStreamCodec } from '@smithy/eventstream-codec';
import { fromUtf8, toUtf8 } from '@smithy/util-utf8';
import { describe, expect, test } from 'vitest';
import { type Protocol, streamOutcome } from '../testing/stream-outcome.ts';
import { useEmulator } from '../vitest.ts';
import { toWireScript } from '../wire/to-wire-script.ts';
import type { Fault } from './fault.ts';
import { withFault } from './fault-on-wire.ts';

const emulator = useEmulator();
const codec = new EventStreamCodec(toUtf8, fromUtf8);

/** The fault, and the words in which the AWS SDK refuses its frame. */
const refused: readonly [name: string, fault: Fault, error: string][] = [
  ['half a frame', { type: 'half-frame', afterDeltas: 1 }, 'Truncated event message received'],
  ['a total length too long', { type: 'lying-length', afterDeltas: 1 }, 'The message checksum'],
  [
    'a total length too short',
    { type: 'lying-length', afterDeltas: 1, by: -8 },
    'The message checksum',
  ],
  [
    'a headers length too long',
    { type: 'lying-length', afterDeltas: 1, length: 'headers' },
    'RangeError',
  ],
  [
    'a headers length too short',
    { type: 'lying-length', afterDeltas: 1, length: 'headers', by: -8 },
    'RangeError',
  ],
  ['more than 24 MiB', { type: 'oversized-frame', afterDeltas: 1 }, 'Truncated event message'],
  [
    'a bad prelude checksum',
    { type: 'bad-crc', afterDeltas: 1, of: 'prelude' },
    'The prelude checksum',
  ],
  ['a bad message checksum', { type: 'bad-crc', afterDeltas: 1 }, 'The message checksum'],
  ['a flipped bit', { type: 'flipped-payload', afterDeltas: 1 }, 'The message checksum'],
  ['half a JSON', { type: 'bad-json', afterDeltas: 1 }, 'SyntaxError'],
  ['no headers', { type: 'empty-headers', afterDeltas: 1 }, 'TypeError'],
  [
    'an unknown header type',
    { type: 'unknown-header-type', afterDeltas: 1 },
    'Unrecognized header type',
  ],
];

describe.each<Protocol>(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  test.each(refused)('%s', async (_, fault, error) => {
    emulator.fault(fault);
    expect(await streamOutcome(emulator, protocol)).toMatchObject({
      text: 'You said: 안녕',
      stopReason: undefined,
      error: expect.stringContaining(error),
    });
  });
});

test.each<['end' | 'close' | 'reset', string, string]>([
  ['end', 'Truncated', 'Truncated'],
  ['close', 'aborted', 'Truncated'],
  ['reset', 'aborted', 'NGHTTP2_INTERNAL_ERROR'],
])('half a frame that ends by %s', async (ending, http1, http2) => {
  emulator.fault({ type: 'half-frame', ending });
  expect((await streamOutcome(emulator, 'HTTP/1.1')).error).toContain(http1);
  expect((await streamOutcome(emulator, 'HTTP/2')).error).toContain(http2);
});

describe('a decoder on its own', () => {
  const script = toWireScript({
    events: [
      { type: 'messageStart', payload: { role: 'assistant' } },
      { type: 'contentBlockDelta', payload: { contentBlockIndex: 0, delta: { text: 'hello' } } },
      { type: 'messageStop', payload: { stopReason: 'end_turn' } },
    ],
  });

  const target = { operation: 'ConverseStream', model: 'm', region: 'us-east-1' };

  function frameWith(fault: Fault): Uint8Array {
    const [, , write] = withFault(fault, target, () => script)?.steps ?? [];
    if (write?.do !== 'write') throw new Error('no frame');
    return Buffer.from(write.bytes);
  }

  test.each<Fault>([
    { type: 'half-frame' },
    { type: 'lying-length' },
    { type: 'lying-length', by: -8 },
    { type: 'lying-length', length: 'headers' },
    { type: 'lying-length', length: 'headers', by: -8 },
    { type: 'oversized-frame' },
    { type: 'bad-crc' },
    { type: 'bad-crc', of: 'prelude' },
    { type: 'flipped-payload' },
    { type: 'unknown-header-type' },
  ])('refuses the frame of %o', (fault) => {
    expect(() => codec.decode(frameWith(fault))).toThrow();
  });

  test.each<Fault>([{ type: 'bad-json' }, { type: 'empty-headers' }])(
    'takes the frame of %o, whose bytes are right',
    (fault) => {
      expect(() => codec.decode(frameWith(fault))).not.toThrow();
    },
  );

  test.each<Fault>([{ type: 'half-frame' }, { type: 'bad-crc' }, { type: 'oversized-frame' }])(
    'behind the last frame %o has nothing to spoil',
    (fault) => {
      const late = { ...fault, afterDeltas: 9 } as Fault;
      expect(withFault(late, target, () => script)).toBeUndefined();
    },
  );
});
