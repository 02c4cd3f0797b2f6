import { ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { realClient } from '../testing/real-client.ts';
import { type Protocol, streamOutcome } from '../testing/stream-outcome.ts';
import { useEmulator } from '../vitest.ts';
import type { Fault } from './fault.ts';

const emulator = useEmulator();
const first = 'You said: 안녕';
const whole = 'You said: 안녕하세요, how are you today?';
const end = { stopReason: 'end_turn', error: undefined };

/** The fault, and what the AWS SDK's caller sees of it. */
const cases: readonly [name: string, fault: Fault, seen: object][] = [
  [
    'an exception inside the stream',
    {
      type: 'exception',
      afterDeltas: 1,
      exception: 'ThrottlingException',
      message: 'slow down',
    },
    { text: first, error: 'ThrottlingException: slow down' },
  ],
  [
    'an exception behind the start of the message',
    { type: 'exception', exception: 'validationException', message: 'no' },
    { events: ['messageStart'], error: 'ValidationException: no' },
  ],
  [
    'an exception as the first event',
    { type: 'exception', position: 'first', exception: 'InternalServerException', message: 'oh' },
    { events: [], error: 'InternalServerException: oh' },
  ],
  [
    'an exception behind the last event',
    {
      type: 'exception',
      position: 'after-last',
      exception: 'ModelStreamErrorException',
      message: 'gone',
      members: { originalStatusCode: 500 },
    },
    { text: whole, stopReason: 'end_turn', error: 'ModelStreamErrorException: gone' },
  ],
  [
    'an exception that the model does not have',
    { type: 'unknown-exception', afterDeltas: 1 },
    { text: first, error: 'modelOverloadedException: {"message":"The model is overloaded."}' },
  ],
  [
    'an error that is no exception',
    { type: 'error-frame', afterDeltas: 1, code: 'Overloaded', message: 'too busy' },
    { text: first, error: 'Overloaded: too busy' },
  ],
  ['an unknown event', { type: 'unknown-event', afterDeltas: 1 }, { text: whole, ...end }],
  [
    'two stops',
    { type: 'duplicate-stop' },
    { text: whole, ...end, events: expect.arrayContaining(['messageStop', 'messageStop']) },
  ],
  ['text behind the stop', { type: 'text-after-stop' }, { text: `${whole} and more`, ...end }],
  [
    'a delta for a block that was never opened',
    { type: 'delta-for-unopened-block', afterDeltas: 1 },
    { text: whole, ...end },
  ],
];

describe.each<Protocol>(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  test.each(cases)('%s', async (_, fault, seen) => {
    emulator.fault(fault);
    expect(await streamOutcome(emulator, protocol)).toMatchObject(seen);
  });
});

describe('a tool call that is never closed', () => {
  async function toolEvents() {
    const client = realClient(emulator);
    const { stream = [] } = await client.send(
      new ConverseStreamCommand({
        modelId: 'us.anthropic.claude-sonnet-4-6',
        messages: [{ role: 'user', content: [{ text: 'hi' }] }],
      }),
    );
    const names: string[] = [];
    let input = '';
    for await (const event of stream) {
      names.push(...Object.keys(event));
      input += event.contentBlockDelta?.delta?.toolUse?.input ?? '';
    }
    client.destroy();
    return { names, input };
  }
  const toolUse = { name: 'weather', input: { city: 'Seoul', days: [1, 2, 3], metric: true } };

  test('loses its end', async () => {
    emulator.script({ toolUse });
    emulator.fault({ type: 'tool-never-closed' });
    const { names, input } = await toolEvents();
    expect(names).not.toContain('contentBlockStop');
    expect(names).toContain('messageStop');
    expect(JSON.parse(input)).toEqual(toolUse.input);
  });

  test('loses the last of its input too', async () => {
    emulator.script({ toolUse });
    emulator.fault({ type: 'tool-never-closed', halfInput: true });
    const { input } = await toolEvents();
    expect(JSON.stringify(toolUse.input)).toContain(input);
    expect(() => JSON.parse(input)).toThrow();
  });

  test('needs a tool call', async () => {
    emulator.script({ text: 'hi' }, { toolUse });
    emulator.fault({ type: 'tool-never-closed', times: 1 });
    expect((await toolEvents()).names).toContain('contentBlockStop');
    expect((await toolEvents()).names).not.toContain('contentBlockStop');
  });
});
