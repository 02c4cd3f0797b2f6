import type { Fault } from '@caprock/emulator';
import type { Row } from './row.ts';

const broken = { kinds: ['stream-error'], meets: ['stream'] } as const;

/** A fault inside a stream, once before its content and once behind the second piece of it. */
function inStream(
  fault: Fault,
  expected: Pick<Partial<Row>, 'kinds' | 'hiddenBy'> = {},
): readonly Row[] {
  const position = { afterDeltas: 2 } as object;
  return [
    { ...broken, ...expected, name: `${fault.type}, before the content`, fault, requests: 2 },
    {
      ...broken,
      ...expected,
      name: `${fault.type}, behind the content`,
      fault: { ...fault, ...position },
      requests: 1,
      hasContent: true,
    },
  ];
}

const exception = (name: string): Fault => ({
  type: 'exception',
  exception: name,
  message: 'Failed',
});

/** Streams that break off, or that are none. */
export const streamRows: readonly Row[] = [
  ...inStream({ type: 'cut' }),
  ...inStream({ type: 'half-frame' }),
  ...inStream({ type: 'lying-length' }),
  ...inStream({ type: 'oversized-frame' }),
  ...inStream({ type: 'bad-crc' }),
  ...inStream({ type: 'flipped-payload' }),
  ...inStream({ type: 'bad-json' }),
  // The provider of the AI SDK passes over a frame without headers.
  ...inStream({ type: 'empty-headers' }, { hiddenBy: ['AI SDK'] }),
  ...inStream({ type: 'unknown-header-type' }),
  ...inStream({ type: 'error-frame', code: 'InternalError', message: 'Failed' } as Fault),
  ...inStream({ type: 'unknown-exception', exception: 'oddException', message: 'Odd' } as Fault),
  ...inStream(exception('throttlingException'), { kinds: ['throttled-requests'] }),
  ...inStream(exception('modelStreamErrorException'), { kinds: ['stream-error'] }),
  ...inStream(exception('serviceUnavailableException'), { kinds: ['service-unavailable'] }),
  ...inStream(exception('internalServerException'), { kinds: ['internal-server-error'] }),
  ...inStream({ type: 'stall' }, { kinds: ['timeout'] }),
  {
    ...broken,
    name: 'an exception before anything',
    fault: { ...exception('throttlingException'), position: 'first' } as Fault,
    kinds: ['throttled-requests'],
    requests: 2,
  },
  {
    ...broken,
    name: 'an exception that nobody knows before anything',
    fault: {
      type: 'unknown-exception',
      position: 'first',
      exception: 'oddException',
      message: 'Odd',
    } as Fault,
    requests: 2,
  },
  {
    ...broken,
    name: 'an error frame before anything',
    fault: {
      type: 'error-frame',
      position: 'first',
      code: 'InternalError',
      message: 'Failed',
    } as Fault,
    requests: 2,
  },
  { ...broken, name: 'an empty stream', fault: { type: 'empty' }, requests: 2 },
  { ...broken, name: 'server-sent events', fault: { type: 'sse-body' }, requests: 2 },
  { ...broken, name: 'a JSON document', fault: { type: 'json-body' }, requests: 2 },
  {
    ...broken,
    name: 'text behind the stop',
    fault: { type: 'text-after-stop' },
    requests: 1,
    hasContent: true,
  },
  {
    ...broken,
    name: 'an exception behind the last event',
    fault: { ...exception('throttlingException'), position: 'after-last' } as Fault,
    kinds: ['throttled-requests'],
    requests: 1,
    hasContent: true,
  },
  { ...broken, name: 'the stop twice', fault: { type: 'duplicate-stop' }, kinds: [], requests: 1 },
  {
    ...broken,
    name: 'an unknown event',
    fault: { type: 'unknown-event', afterDeltas: 1 },
    kinds: [],
    requests: 1,
  },
  {
    ...broken,
    name: 'a delta for a block that was never opened',
    fault: { type: 'delta-for-unopened-block', afterDeltas: 1 },
    kinds: [],
    requests: 1,
  },
  {
    ...broken,
    name: 'slices of one byte',
    fault: { type: 'slice', bytes: 1 },
    kinds: [],
    requests: 1,
  },
  {
    ...broken,
    name: 'a character in two packets',
    fault: { type: 'split-utf8' },
    kinds: [],
    requests: 1,
  },
  {
    ...broken,
    name: 'one byte at a time',
    fault: { type: 'drip', milliseconds: 0 } as Fault,
    kinds: [],
    requests: 1,
  },
];
