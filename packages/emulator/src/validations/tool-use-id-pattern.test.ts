import { test } from 'vitest';
import { accepts } from '../testing/real-client.ts';
import {
  assistant,
  SONNET_45,
  testInvoke,
  toolConfig,
  toolResult,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const body = (id: string) => ({
  tools: [{ name: 'look', input_schema: { type: 'object' } }],
  messages: [
    { role: 'user', content: 'a' },
    { role: 'assistant', content: [{ type: 'tool_use', id, name: 'look', input: {} }] },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: 'ok' }] },
  ],
});

testInvoke(emulator, 'an id that only Converse allows', {
  refused: body('call:1.a'),
  says: "messages.1.content.0.tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'",
  accepted: body('call_1-a'),
});

test('Converse takes it', () =>
  accepts(emulator, {
    modelId: SONNET_45,
    toolConfig,
    messages: [user('a'), assistant(toolUse('call:1.a')), user(toolResult('call:1.a'))],
  }));
