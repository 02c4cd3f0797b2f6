import { AIMessage, AIMessageChunk } from '@langchain/core/messages';
import { expect, test } from 'vitest';
import { alignRawCalls, alignRawChunks } from './raw-calls.ts';

const raw = (name: string) => ({
  id: 'c',
  type: 'function' as const,
  function: { name, arguments: '{}' },
});

test('the raw calls say what the calls say', () => {
  const message = new AIMessage({
    content: '',
    tool_calls: [{ id: 'mine', name: 'my tool', args: { a: 1 } }],
    additional_kwargs: { tool_calls: [raw('my_tool')] },
  });
  alignRawCalls(message);
  expect(message.additional_kwargs.tool_calls).toEqual([
    { id: 'mine', type: 'function', function: { name: 'my tool', arguments: '{"a":1}' } },
  ]);
});

test('a message without raw calls gets none', () => {
  const message = new AIMessage({ content: '', tool_calls: [{ id: 'c', name: 'f', args: {} }] });
  alignRawCalls(message);
  expect(message.additional_kwargs).not.toHaveProperty('tool_calls');
});

test('pieces behind the last raw one are raw as well', () => {
  const chunk = (args: string) =>
    new AIMessageChunk({
      content: '',
      tool_call_chunks: [{ type: 'tool_call_chunk', index: 0, args }],
      additional_kwargs: {},
    });
  expect(alignRawChunks(chunk('{}'), false)).toBe(false);
  const last = chunk('{"a":1}');
  expect(alignRawChunks(last, true)).toBe(true);
  expect(last.additional_kwargs.tool_calls).toEqual([
    { index: 0, function: { arguments: '{"a":1}' } },
  ]);
});
