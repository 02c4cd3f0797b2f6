import type { Fault } from '@caprock/emulator';
import type { Row } from './row.ts';

const both = ['unary', 'stream'] as const;
const kinds = ['network-reset', 'stream-error'] as const;

function breaks(
  fault: Extract<Fault, { type: 'reset' | 'close' | 'rst-stream' | 'goaway' }>,
): readonly Row[] {
  const { type } = fault;
  const again = { kinds, requests: 2 } as const;
  return [
    {
      name: `${type}, before the headers`,
      fault: { ...fault, when: 'before-headers' },
      meets: both,
      ...again,
    },
    {
      name: `${type}, behind the headers`,
      fault: { ...fault, when: 'after-headers' },
      meets: both,
      ...again,
    },
    { name: `${type}, before the content`, fault, meets: ['stream'], ...again },
    {
      name: `${type}, behind the content`,
      fault: { ...fault, afterDeltas: 2 },
      meets: ['stream'],
      kinds,
      requests: 1,
      hasContent: true,
    },
  ];
}

/** Connections that break, or that are slow. */
export const transportRows: readonly Row[] = [
  { name: 'drop', fault: { type: 'drop' }, meets: both, kinds, requests: 2 },
  ...breaks({ type: 'reset' }),
  ...breaks({ type: 'close' }),
  ...breaks({ type: 'rst-stream' }),
  ...breaks({ type: 'goaway' }),
  {
    name: 'an empty answer',
    fault: { type: 'empty' },
    meets: ['unary'],
    kinds: ['stream-error', 'unknown'],
    requests: 2,
  },
  {
    name: 'the wrong content type',
    fault: { type: 'wrong-content-type' },
    meets: both,
    kinds: [],
    requests: 1,
  },
  {
    name: 'a late answer',
    fault: { type: 'delay', milliseconds: 30 },
    meets: both,
    kinds: [],
    requests: 1,
  },
  {
    name: 'an answer that never comes',
    fault: { type: 'slow-first-byte' },
    meets: both,
    kinds: ['timeout'],
    requests: 2,
  },
  {
    name: 'slices of seven bytes',
    fault: { type: 'slice', bytes: 7, milliseconds: 0 } as Fault,
    meets: ['unary'],
    kinds: [],
    requests: 1,
  },
];
