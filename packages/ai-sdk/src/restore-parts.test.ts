import { describe, expect, test } from 'vitest';
import type { AnswerPart } from './host-types.ts';
import { partRestorer } from './restore-parts.ts';

const restore = {
  toolNames: { get_weather: 'get weather' },
  toolUseIds: { t_1: 't#1' },
  inputKeys: { get_weather: { city_name: 'city name' } },
  wrappedInputs: { list: 'items' },
};

function restored(parts: readonly AnswerPart[]) {
  return parts.flatMap(partRestorer(restore));
}

describe('a tool call', () => {
  test('gets its own name, id and keys back', () => {
    const part = {
      type: 'tool-call',
      toolCallId: 't_1',
      toolName: 'get_weather',
      input: '{"city_name":"Seoul","days":2}',
    };
    expect(restored([part])).toEqual([
      {
        type: 'tool-call',
        toolCallId: 't#1',
        toolName: 'get weather',
        input: '{"city name":"Seoul","days":2}',
      },
    ]);
  });

  test('is unwrapped', () => {
    const part = { type: 'tool-call', toolCallId: 'x', toolName: 'list', input: '{"items":[1,2]}' };
    expect(restored([part])[0]?.input).toBe('[1,2]');
  });

  test('stays as the model wrote it where it is no JSON', () => {
    const part = { type: 'tool-call', toolCallId: 'x', toolName: 'list', input: '{"items":[1,' };
    expect(restored([part])[0]?.input).toBe('{"items":[1,');
  });

  test('is put together where it is streamed', () => {
    const parts = restored([
      { type: 'tool-input-start', id: 't_1', toolName: 'get_weather' },
      { type: 'tool-input-delta', id: 't_1', delta: '{"city_' },
      { type: 'tool-input-delta', id: 't_1', delta: 'name":"Seoul"}' },
      { type: 'tool-input-end', id: 't_1' },
    ]);
    expect(parts).toEqual([
      { type: 'tool-input-start', id: 't#1', toolName: 'get weather' },
      { type: 'tool-input-delta', id: 't#1', delta: '{"city name":"Seoul"}' },
      { type: 'tool-input-end', id: 't#1' },
    ]);
  });

  test('of another tool streams on', () => {
    const parts = [
      { type: 'tool-input-start', id: 'x', toolName: 'other' },
      { type: 'tool-input-delta', id: 'x', delta: '{' },
      { type: 'tool-input-end', id: 'x' },
    ];
    expect(restored(parts)).toEqual(parts);
  });
});

test('where nothing was renamed, parts are the very same objects', () => {
  const part = { type: 'tool-call', toolCallId: 't_1', toolName: 'get_weather', input: '{}' };
  expect(partRestorer({})(part)[0]).toBe(part);
});
