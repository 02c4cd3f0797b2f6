import { expect, test } from 'vitest';
import {
  assistant,
  SONNET_45,
  testConverse,
  testInvoke,
  toolConfig,
  toolResult,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const withInput = (input: unknown) => ({
  toolConfig,
  messages: [user('a'), assistant(toolUse('t1', input)), user(toolResult('t1'))],
});
const wrong =
  'The format of the value at messages.1.content.0.toolUse.input is invalid. Provide a json object for the field and try again.';

testConverse(emulator, 'a text', {
  refused: withInput('{"location": "Seo'),
  says: wrong,
  accepted: withInput({ location: 'Seoul' }),
});

testConverse(emulator, 'a list', {
  refused: withInput(['ls', '-l']),
  says: wrong,
  accepted: withInput({ arguments: ['ls', '-l'] }),
});

// The client leaves out a null, so it is sent without one.
test('null, as the SDK for Go writes no arguments', async () => {
  const response = await fetch(`${emulator.url}/model/${SONNET_45}/converse`, {
    method: 'POST',
    headers: { authorization: 'Bearer ABSKlocal', 'content-type': 'application/json' },
    body: JSON.stringify(withInput(null)),
  });
  expect(response.status).toBe(400);
  await expect(response.json()).resolves.toEqual({
    message: 'The value at messages.1.content.0.toolUse.input is empty.',
  });
});

const body = (...input: unknown[]) => ({
  tools: [{ name: 'look', input_schema: { type: 'object' } }],
  messages: [
    { role: 'user', content: 'a' },
    {
      role: 'assistant',
      content: [{ type: 'tool_use', id: 't1', name: 'look', input: input[0] }],
    },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: 'ok' }] },
  ],
});

testInvoke(emulator, 'a text', {
  refused: body('{}'),
  says: 'messages.1.content.0.tool_use.input: Input should be a valid dictionary',
  accepted: body({}),
});

testInvoke(emulator, 'nothing', {
  refused: body(),
  says: 'messages.1.content.0.tool_use.input: Field required',
  accepted: body({}),
});
