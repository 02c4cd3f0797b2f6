import { repairRequest, traitsOf } from '@caprock/core';
import {
  AIMessage,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { describe, expect, test } from 'vitest';
import { fromDraft } from './from-draft.ts';
import { draftOf, toDraft } from './to-draft.ts';

const modelId = 'us.anthropic.claude-sonnet-4-6';

/** What the host is given for a conversation. */
function repaired(...messages: BaseMessage[]): BaseMessage[] {
  const translation = toDraft(messages);
  const toolConfig = { tools: [{ toolSpec: { name: 'weather', inputSchema: { json: {} } } }] };
  const original = draftOf(translation, modelId, { toolConfig });
  const { draft } = repairRequest(original, { traits: traitsOf(modelId) });
  return fromDraft(draft, translation);
}

const call = { id: 'a', name: 'weather', args: { city: 'Seoul' }, type: 'tool_call' as const };

describe('what no rule touches', () => {
  test('a clean conversation is the very same messages', () => {
    const messages = [
      new SystemMessage('Be brief.'),
      new SystemMessage({ content: [{ type: 'text', text: 'Be kind.' }] }),
      new HumanMessage({ content: [{ type: 'text', text: 'Weather?' }] }),
      new AIMessage({
        content: [{ type: 'reasoning', reasoning: 'hm', signature: 's' }],
        tool_calls: [call],
      }),
      new ToolMessage({ content: 'sunny', tool_call_id: 'a' }),
      new AIMessage('Sunny.'),
      new HumanMessage('Thanks'),
    ];
    const result = repaired(...messages);
    expect(result).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) expect(result[index]).toBe(message);
  });

  test('messages beside a repaired one are the very same', () => {
    const messages = [
      new SystemMessage('Be brief.'),
      new HumanMessage('Weather?'),
      new AIMessage({ content: '', tool_calls: [call] }),
      new HumanMessage('Stop.'),
    ] as const;
    const result = repaired(...messages);
    expect(result.slice(0, 3)).toEqual(messages.slice(0, 3));
    for (const index of [0, 1, 2]) expect(result[index]).toBe(messages[index]);
    expect(result[3]).toMatchObject({ tool_call_id: 'a', status: 'error' });
    expect(result[4]?.content).toBe('Stop.');
  });

  test('parts and tool calls of a touched message are the very same', () => {
    const text = { type: 'text', text: 'I look.' };
    const message = new AIMessage({
      content: [text, { type: 'text', text: ' ' }],
      tool_calls: [call],
    });
    const answer = new ToolMessage({ content: 'sunny', tool_call_id: 'a' });
    const result = repaired(new HumanMessage('Weather?'), message, answer) as [
      HumanMessage,
      AIMessage,
      ToolMessage,
    ];
    expect(result[1]).not.toBe(message);
    expect(result[1].content[0]).toBe(text);
    expect(result[1].content).toHaveLength(1);
    expect(result[1].tool_calls?.[0]).toBe(call);
    expect(result[2]).toBe(answer);
  });
});

describe('what rules change', () => {
  test('neighbours are one message with the parts of both', () => {
    const part = { type: 'text', text: 'and in Busan?' };
    const result = repaired(new HumanMessage('Weather?'), new HumanMessage({ content: [part] }));
    expect(result).toHaveLength(1);
    expect(result[0]?.content).toEqual([{ type: 'text', text: 'Weather?' }, part]);
  });

  test('a tool message that is moved stays the same message', () => {
    const answer = new ToolMessage({ content: 'sunny', tool_call_id: 'a' });
    const result = repaired(
      new HumanMessage('Weather?'),
      new AIMessage({ content: '', tool_calls: [call] }),
      new HumanMessage('Well?'),
      answer,
    );
    expect(result.map((message) => message.getType())).toEqual(['human', 'ai', 'tool', 'human']);
    expect(result[2]).toBe(answer);
  });

  test('a conversation without a user turn gets one', () => {
    const system = new SystemMessage('Be brief.');
    const result = repaired(system);
    expect(result[0]).toBe(system);
    expect(result[1]?.getType()).toBe('human');
  });

  test('blank system texts go, the others stay', () => {
    const result = repaired(
      new SystemMessage(' '),
      new SystemMessage('Be brief.'),
      new HumanMessage('Hi'),
    );
    expect(result.map(({ content }) => content)).toEqual(['Be brief.', 'Hi']);
  });
});

describe('parts that ChatBedrockConverse does not take', () => {
  test('are written in its words', () => {
    const result = repaired(
      new HumanMessage({
        content: [{ type: 'image', mimeType: 'image/png', data: 'YWI=' }] as never,
      }),
      new AIMessage({
        content: [
          { type: 'thinking', thinking: 'hm', signature: 's' },
          { type: 'redacted_thinking', data: 'YWI=' },
          { type: 'tool_use', id: 'a', name: 'weather', input: { city: 'Seoul' } },
        ],
        tool_calls: [call],
      }),
      new HumanMessage({
        content: [
          { type: 'tool_result', tool_use_id: 'a', content: 'sunny' },
          { type: 'text', text: 'Well?' },
        ] as never,
      }),
    );
    expect(result.map((message) => message.getType())).toEqual(['human', 'ai', 'tool', 'human']);
    const [human, ai, tool] = result as [HumanMessage, AIMessage, ToolMessage];
    expect(human.content).toEqual([
      { type: 'image', image: { format: 'png', source: { bytes: Buffer.from('ab') } } },
    ]);
    expect(ai.content).toEqual([
      { type: 'reasoning', reasoning: 'hm', signature: 's' },
      { type: 'reasoning_content', redactedContent: 'YWI=' },
    ]);
    expect(ai.tool_calls).toEqual([call]);
    expect(tool).toMatchObject({ content: 'sunny', tool_call_id: 'a' });
  });
});
