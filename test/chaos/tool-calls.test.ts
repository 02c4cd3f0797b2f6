import type { Emulator } from '@caprock/emulator';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test } from 'vitest';
import { callers } from '../callers/index.ts';
import { langchain } from '../callers/langchain.ts';

const emulator = useEmulator();
const input = { word: 'a word that is long enough for its input to come in many pieces' };
/** Every request is answered by a tool call. */
beforeEach(() => {
  for (let request = 0; request < 4; request += 1) {
    emulator.script({ toolUse: { name: 'look_up', input } });
  }
});

type Fault = Parameters<Emulator['fault']>[0];

/** Where the input of a call breaks off. */
const faults: readonly Fault[] = [
  { type: 'cut', afterDeltas: 2 },
  { type: 'reset', afterDeltas: 2 },
  { type: 'close', afterDeltas: 2 },
  { type: 'rst-stream', afterDeltas: 2 },
  { type: 'goaway', afterDeltas: 2 },
  { type: 'half-frame', afterDeltas: 2 },
  { type: 'bad-crc', afterDeltas: 2 },
  { type: 'exception', afterDeltas: 2, exception: 'throttlingException', message: 'Failed' },
  { type: 'tool-never-closed', halfInput: true },
];

describe.each([...callers, langchain('HTTP/1.1')])('$name', (caller) => {
  const onEvent = () => {};
  const options = { onEvent, cooldowns: false, retry: { maxAttempts: 1 } } as const;
  const ask = (stream: boolean) =>
    caller.call({ url: emulator.url, stream, tool: true, prompt: 'Look it up.', options });

  test.each([false, true])('a whole tool call is handed out (stream: %s)', async (stream) => {
    const { toolCalls, failure } = await ask(stream);
    expect(failure).toBeUndefined();
    expect(toolCalls).toEqual([{ name: 'look_up', input }]);
  });

  test('one that is never closed is an error, or whole', async () => {
    emulator.fault({ type: 'tool-never-closed' });
    const { toolCalls, failure } = await ask(true);
    expect(toolCalls).toEqual(failure ? [] : [{ name: 'look_up', input }]);
  });

  test.each(faults)('one whose input breaks off is not: %j', async (fault) => {
    emulator.fault(fault);
    const { toolCalls, failure } = await ask(true);
    expect(failure).toBeDefined();
    expect(toolCalls).toEqual([]);
    expect(emulator.requests).toHaveLength(1);
  });
});
