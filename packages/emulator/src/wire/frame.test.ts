import { crc32 } from 'node:zlib';
import { EventStreamCodec } from '@smithy/eventstream-codec';
import { fromUtf8, toUtf8 } from '@smithy/util-utf8';
import { describe, expect, test } from 'vitest';
import { errorFrame, eventFrame, exceptionFrame } from './event-stream.ts';
import { encodeFrame, type FrameHeader } from './frame.ts';
import vectors from './frame-vectors.json' with { type: 'json' };
import { readFrame } from './read-frame.ts';

const codec = new EventStreamCodec(toUtf8, fromUtf8);

type HeaderData = { type: string; value: string | number | boolean };

/** A header of the vectors as our encoder wants it. */
function headerOf({ type, value }: HeaderData): FrameHeader {
  if (type === 'string') return String(value);
  if (type === 'long' || type === 'timestamp') return { type, value: BigInt(value) };
  if (type === 'binary') return { type, value: Buffer.from(String(value), 'hex') };
  return { type, value } as FrameHeader;
}

/** What the decoder of the AWS SDK makes of a header, in the words of the vectors. */
function decoded(header: { type: string; value: unknown }): HeaderData {
  const { type, value } = header;
  if (value instanceof Uint8Array) return { type, value: Buffer.from(value).toString('hex') };
  if (value instanceof Date) return { type, value: value.getTime() };
  if (type === 'long') return { type, value: Number(value) };
  return { type, value: value as HeaderData['value'] };
}

describe.each(vectors.accepted)('$name', ({ headers, payload, hex }) => {
  const bytes = Buffer.from(hex, 'hex');
  const named = Object.entries(headers as unknown as Record<string, HeaderData>);

  test('is what our encoder writes, byte for byte', () => {
    const ours = Object.fromEntries(named.map(([name, header]) => [name, headerOf(header)]));
    expect(encodeFrame(ours, payload).toString('hex')).toBe(hex);
  });

  test("is read alike by the AWS SDK's decoder", () => {
    const message = codec.decode(bytes);
    expect(toUtf8(message.body)).toBe(payload);
    expect(
      Object.entries(message.headers).map(([name, header]) => [name, decoded(header)]),
    ).toEqual(named);
  });

  test('has the checksums of its bytes', () => {
    expect(bytes.readUInt32BE(8)).toBe(crc32(bytes.subarray(0, 8)));
    expect(bytes.readUInt32BE(bytes.length - 4)).toBe(crc32(bytes.subarray(0, -4)));
  });
});

test('every header type stands in a vector', () => {
  const types = vectors.accepted.flatMap(({ headers }) =>
    Object.values(headers as unknown as Record<string, HeaderData>).map(({ type }) => type),
  );
  expect([...new Set(types)].sort()).toEqual([
    'binary',
    'boolean',
    'byte',
    'integer',
    'long',
    'short',
    'string',
    'timestamp',
    'uuid',
  ]);
});

test.each(vectors.refused)("$name is refused by the AWS SDK's decoder", ({ hex, refusal }) => {
  expect(() => codec.decode(Buffer.from(hex, 'hex'))).toThrow(refusal);
});

test.each([
  [
    'an event',
    eventFrame('contentBlockDelta', { delta: { text: '안녕 👋' } }),
    {
      ':event-type': 'contentBlockDelta',
      ':content-type': 'application/json',
      ':message-type': 'event',
    },
    '{"delta":{"text":"안녕 👋"}}',
  ],
  [
    'an exception',
    exceptionFrame('ModelStreamErrorException', 'gone', { originalStatusCode: 500 }),
    {
      ':exception-type': 'modelStreamErrorException',
      ':content-type': 'application/json',
      ':message-type': 'exception',
    },
    '{"message":"gone","originalStatusCode":500}',
  ],
  [
    'an error',
    errorFrame('Overloaded', 'too busy'),
    { ':error-code': 'Overloaded', ':error-message': 'too busy', ':message-type': 'error' },
    '',
  ],
])('%s is read alike by the AWS SDK and by us', (_, frame, headers, payload) => {
  const { headers: theirs, body } = codec.decode(frame);
  expect(Object.entries(theirs).map(([name, { value }]) => [name, value])).toEqual(
    Object.entries(headers),
  );
  expect(toUtf8(body)).toBe(payload);
  expect(readFrame(frame)).toMatchObject({ headers });
  expect(readFrame(frame).payload.toString()).toBe(payload);
});

test('the same event twice gives frames of their own', () => {
  const first = eventFrame('ping', { n: 1 });
  const second = eventFrame('ping', { n: 2 });
  expect(readFrame(first).payload.toString()).toBe('{"n":1}');
  expect(readFrame(second).payload.toString()).toBe('{"n":2}');
});
