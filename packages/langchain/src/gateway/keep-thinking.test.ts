import { AIMessage, AIMessageChunk } from '@langchain/core/messages';
import { expect, test } from 'vitest';
import type { Converter } from './gateway-model.ts';
import { keepThinking } from './keep-thinking.ts';

/** The members of a sender whose converters leave everything out. */
function members() {
  const { whole, piece } = {
    whole: () => new AIMessage(''),
    piece: () => new AIMessageChunk({ content: '', additional_kwargs: {} }),
  };
  const kept = keepThinking({
    _convertCompletionsMessageToBaseMessage: whole,
    _convertCompletionsDeltaToBaseMessageChunk: piece,
  } as never);
  const convert = (name: string) => kept[name]?.value as Converter;
  return {
    whole: convert('_convertCompletionsMessageToBaseMessage') as (said: object) => AIMessage,
    piece: convert('_convertCompletionsDeltaToBaseMessageChunk') as (
      said: object,
    ) => AIMessageChunk,
  };
}

test('the blocks of a whole answer are kept as they came', () => {
  const thinking_blocks = [{ type: 'thinking', thinking: 'Hm.', signature: 's' }];
  const message = members().whole({ reasoning_content: 'Hm.', thinking_blocks });
  expect(message.additional_kwargs).toEqual({ reasoning_content: 'Hm.', thinking_blocks });
});

test('the pieces of a stream join to whole blocks', () => {
  const { piece } = members();
  const thought = (thinking: string, signature?: string) => ({
    type: 'thinking',
    thinking,
    ...(signature ? { signature } : {}),
  });
  const hidden = { type: 'redacted_thinking', data: 'eA==' };
  const pieces = [
    thought('H'),
    thought('m.'),
    thought('', 's'),
    hidden,
    thought('So'),
    thought('', 't'),
  ];
  const whole = pieces
    .map((block) => piece({ thinking_blocks: [block] }))
    .reduce((before, chunk) => before.concat(chunk));
  expect(whole.additional_kwargs.thinking_blocks).toMatchObject([
    { type: 'thinking', thinking: 'Hm.', signature: 's' },
    hidden,
    { type: 'thinking', thinking: 'So', signature: 't' },
  ]);
});

test('a sender without these converters is left alone', () => {
  expect(keepThinking({} as never)).toEqual({});
});
