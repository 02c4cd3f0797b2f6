import { expect } from 'vitest';
import type { ChatMessage } from '../../conversations/rows.ts';
import { type ConformanceCase, SONNET } from '../case.ts';

const call = (id: string, name = 'look') => ({
  id,
  type: 'function',
  function: { name, arguments: '{"q":"x"}' },
});
const look = {
  type: 'function',
  function: {
    name: 'look',
    description: 'Looks something up',
    parameters: { type: 'object', properties: { q: { type: 'string' } } },
  },
};

/** Conversations that Bedrock refuses as they stand. */
const NASTY: Readonly<Record<string, readonly ChatMessage[]>> = {
  'system-only': [{ role: 'system', content: 'Tell what is in the news.' }],
  'blank-assistant-turn': [
    { role: 'user', content: 'one' },
    { role: 'assistant', content: '   ' },
    { role: 'user', content: 'two' },
  ],
  'assistant-first': [
    { role: 'assistant', content: 'Hello, what can I do?' },
    { role: 'user', content: 'one' },
  ],
  'empty-user-part': [
    {
      role: 'user',
      content: [
        { type: 'text', text: '' },
        { type: 'text', text: 'one' },
      ],
    },
  ],
  'empty-system': [
    { role: 'system', content: '' },
    { role: 'user', content: 'one' },
  ],
  'half-a-character': [{ role: 'user', content: 'one \ud83d' }],
  'call-without-result': [
    { role: 'user', content: 'one' },
    { role: 'assistant', content: 'I look.', tool_calls: [call('t1')] },
    { role: 'user', content: 'two' },
  ],
  'one-of-two-results': [
    { role: 'user', content: 'one' },
    { role: 'assistant', content: '', tool_calls: [call('t1'), call('t2')] },
    { role: 'tool', tool_call_id: 't1', content: 'found' },
    { role: 'user', content: 'two' },
  ],
  'result-without-call': [
    { role: 'user', content: 'one' },
    { role: 'tool', tool_call_id: 't9', content: 'found' },
    { role: 'user', content: 'two' },
  ],
  'tool-name-of-another-host': [
    { role: 'user', content: 'one' },
    { role: 'assistant', content: '', tool_calls: [call('call|1', 'server.look')] },
    { role: 'tool', tool_call_id: 'call|1', content: 'found' },
    { role: 'user', content: 'two' },
  ],
  'unsigned-reasoning': [
    { role: 'user', content: 'one' },
    {
      role: 'assistant',
      content: 'ok',
      thinking_blocks: [{ type: 'thinking', thinking: 'Written elsewhere.' }],
    },
    { role: 'user', content: 'two' },
  ],
  'system-in-the-middle': [
    { role: 'user', content: 'one' },
    { role: 'assistant', content: 'ok' },
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'two' },
  ],
};

/** Each is accepted, whole and in a stream, and nothing that the person said is lost. */
export const conversationCases: readonly ConformanceCase[] = Object.entries(NASTY).map(
  ([id, messages]) => ({
    id: `conversation-${id}`,
    title: `a conversation that Bedrock refuses: ${id.replaceAll('-', ' ')}`,
    async run({ client, emulator }) {
      const repaired: string[] = [];
      const wish = { model: SONNET, request: { messages, tools: [look] } };
      const onEvent = (event: { readonly type: string }) => repaired.push(event.type);
      const answer = await client({ onEvent }).generate(wish);
      const streamed = await client({ onEvent }).stream(wish);
      expect(streamed.errors).toEqual([]);
      expect(streamed.text).toBe(answer.text);
      expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200]);
      // preparePrompt and the host itself may have settled what the model would repair.
      for (const { body } of emulator.requests) {
        for (const word of saidIn(messages)) expect(JSON.stringify(body)).toContain(word);
      }
      expect(answer.warnings).toHaveLength(answer.report?.repairs.length ?? -1);
    },
  }),
);

function saidIn(messages: readonly ChatMessage[]): string[] {
  const said = JSON.stringify(messages.filter(({ role }) => role === 'user'));
  return ['one', 'two'].filter((word) => said.includes(word));
}
