import type { ConverseStreamOutput } from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { collectBlocks } from './collect-blocks.ts';
import { restoreEvents } from './restore-events.ts';

/** The events of a tool call whose arguments come in these pieces. */
function call(...pieces: string[]): ConverseStreamOutput[] {
  const contentBlockIndex = 0;
  const start = { toolUse: { toolUseId: 'a', name: 'weather' } };
  return [
    { contentBlockStart: { start, contentBlockIndex } },
    ...pieces.map((input) => ({
      contentBlockDelta: { delta: { toolUse: { input } }, contentBlockIndex },
    })),
    { contentBlockStop: { contentBlockIndex } },
  ];
}

function collected(events: readonly ConverseStreamOutput[]) {
  const blocks = collectBlocks();
  for (const event of events) blocks.push(event);
  return blocks.content();
}

describe('a tool call', () => {
  test('is handed out when it is whole', () => {
    expect(collected(call('{"city":', '"Seoul"}'))).toEqual([
      { toolUse: { toolUseId: 'a', name: 'weather', input: { city: 'Seoul' } } },
    ]);
    expect(collected(call())).toMatchObject([{ toolUse: { input: {} } }]);
  });

  test('whose block has not ended is none', () => {
    expect(collected(call('{"city":"Seoul"}').slice(0, -1))).toEqual([]);
  });

  test('whose arguments were cut is none', () => {
    expect(collected(call('{"city":"Se'))).toEqual([]);
  });
});

describe('arguments that must be rewritten', () => {
  const restore = { inputKeys: { weather: { city_1: 'the city?' } } };

  async function* source(events: readonly ConverseStreamOutput[]) {
    yield* events;
  }

  async function inputs(events: readonly ConverseStreamOutput[]): Promise<unknown[]> {
    const seen: unknown[] = [];
    for await (const { contentBlockDelta } of restoreEvents(source(events), restore)) {
      if (contentBlockDelta) seen.push(contentBlockDelta.delta?.toolUse?.input);
    }
    return seen;
  }

  test('come in one piece, under the own keys of the caller', async () => {
    expect(await inputs(call('{"city_1":', '"Seoul"}'))).toEqual(['{"the city?":"Seoul"}']);
  });

  test('stay as the model wrote them where they were cut', async () => {
    expect(await inputs(call('{"city_1":"Se'))).toEqual(['{"city_1":"Se']);
  });
});
