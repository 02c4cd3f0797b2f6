import type { Diagnosis } from '@caprock/core';
import type { Fault } from '@caprock/emulator';
import { expect } from 'vitest';
import type { Need } from '../adapter.ts';
import { asks, type ConformanceCase, HAIKU, LONG, LONG_ANSWER, modelsOf, SONNET } from '../case.ts';

const wish = { model: SONNET, request: asks(LONG) };
const fallbacks = ['claude-haiku-4-5'];
const slow = { exception: 'throttlingException', message: 'Too many requests' };

type StreamFault = readonly [id: string, fault: Fault, needs?: readonly Need[]];

const BEFORE: readonly StreamFault[] = [
  ['an-error-answer', { type: 'error', status: 503, exception: 'ServiceUnavailableException' }],
  ['an-exception', { type: 'exception', afterDeltas: 0, ...slow }],
  ['an-empty-stream', { type: 'empty' }],
  ['a-cut', { type: 'cut', afterDeltas: 0 }],
  ['a-reset', { type: 'reset', afterDeltas: 0 }],
];
const AFTER: readonly StreamFault[] = [
  ['a-cut', { type: 'cut', afterDeltas: 2 }],
  ['a-reset', { type: 'reset', afterDeltas: 2 }],
  ['half-a-frame', { type: 'half-frame', afterDeltas: 2, ending: 'end' }],
  ['an-exception', { type: 'exception', afterDeltas: 2, ...slow }],
  [
    'an-unknown-exception',
    { type: 'unknown-exception', afterDeltas: 2, ...slow },
    ['event-stream'],
  ],
];

/** Streams that break: unseen before the first content, one error after it. */
export const streamCases: readonly ConformanceCase[] = [
  ...BEFORE.map(
    ([id, fault]) =>
      ({
        id: `stream-before-content-${id}`,
        title: `${id.replaceAll('-', ' ')} before the first content goes to the fallback, unseen`,
        needs: ['other-models'],
        async run({ client, emulator }) {
          emulator.fault({ ...fault, model: SONNET });
          const answer = await client({ fallbacks }).stream(wish);
          expect(answer.errors).toEqual([]);
          expect(answer.pieces.join('')).toBe(LONG_ANSWER);
          expect(answer.model).toBe(HAIKU);
          expect(answer.report).toMatchObject({ model: HAIKU });
          expect(modelsOf(emulator)).toEqual([SONNET, SONNET, HAIKU]);
        },
      }) satisfies ConformanceCase,
  ),
  ...AFTER.map(
    ([id, fault, needs = []]) =>
      ({
        id: `stream-after-content-${id}`,
        needs,
        title: `${id.replaceAll('-', ' ')} after content is one error, and nothing is sent again`,
        async run({ client, emulator }) {
          emulator.fault({ ...fault, model: SONNET });
          const answer = await client({ fallbacks }).stream(wish);
          expect(answer.errors).toHaveLength(1);
          expect(answer.errors[0]).toBeInstanceOf(Error);
          expect(answer.errors[0]).toHaveProperty('diagnosis');
          const text = answer.pieces.join('');
          expect(text).not.toBe('');
          expect(LONG_ANSWER.startsWith(text)).toBe(true);
          expect(modelsOf(emulator)).toEqual([SONNET]);
        },
      }) satisfies ConformanceCase,
  ),
  {
    id: 'stream-wrong-checksum',
    title: 'a wrong checksum is one error, or goes to the fallback where the host lost all content',
    needs: ['event-stream'],
    async run({ client, emulator }) {
      emulator.fault({ type: 'bad-crc', afterDeltas: 2, model: SONNET });
      const answer = await client({ fallbacks }).stream(wish);
      const text = answer.pieces.join('');
      if (modelsOf(emulator).at(-1) === HAIKU) {
        expect(answer.errors).toEqual([]);
        expect(text).toBe(LONG_ANSWER);
      } else {
        expect(answer.errors).toMatchObject([{ diagnosis: { kind: 'stream-error' } }]);
        expect(text).not.toBe('');
      }
    },
  },
  {
    id: 'stream-exception-type',
    title: 'an exception in mid-stream is told by its type',
    needs: ['exception-types'],
    async run({ client, emulator }) {
      emulator.fault({ type: 'exception', afterDeltas: 2, ...slow });
      const { errors } = await client().stream(wish);
      const { diagnosis } = errors[0] as { diagnosis: Diagnosis };
      expect(diagnosis.kind).toBe('throttled-requests');
    },
  },
  {
    id: 'stream-cut-tool-call',
    title: 'a tool call that is cut off is never run',
    needs: ['event-stream'],
    async run({ client, emulator }) {
      emulator.fault({ type: 'tool-never-closed', halfInput: true });
      emulator.script({ toolUse: { name: 'weather', input: { city: 'Seoul' } } });
      const ran: unknown[] = [];
      const weather = { name: 'weather', description: 'w', parameters: { type: 'object' } };
      const answer = await client().stream({
        model: SONNET,
        request: { ...asks('weather?'), tools: [{ type: 'function', function: weather }] },
        runs: {
          weather: (input) => {
            ran.push(input);
            return 'sunny';
          },
        },
      });
      expect(ran).toEqual([]);
      expect(answer.errors.length).toBeGreaterThan(0);
    },
  },
];
