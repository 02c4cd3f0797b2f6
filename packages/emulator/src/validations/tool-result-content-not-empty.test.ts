import { test } from 'vitest';
import { accepts } from '../testing/real-client.ts';
import {
  assistant,
  SONNET_45,
  testConverse,
  toolConfig,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const lenient = useEmulator({ strictness: { 'empty-tool-result': 'accepted' } });
const answered = (content: unknown[]) => ({
  toolConfig,
  modelId: SONNET_45,
  messages: [
    user('a'),
    assistant(toolUse('t1')),
    user({ toolResult: { toolUseId: 't1', content } }),
  ],
});

testConverse(emulator, 'no content', {
  refused: answered([]),
  says: 'The content field in the ToolResultBlock object at messages.2.content.0.toolResult is empty. Add a ToolResultContentBlock object to the content field and try again.',
  accepted: answered([{ json: {} }]),
});

testConverse(emulator, 'blank text only', {
  refused: answered([{ text: '' }, { text: ' ' }]),
  says: 'The text field in the ToolResultContentBlock object at messages.2.content.0.toolResult.content.0 is blank. Add text to the text field, and try again.',
  accepted: answered([{ text: ' ' }, { text: 'done' }]),
});

test('accepted where the question is answered so', async () => {
  await accepts(lenient, answered([]));
  await accepts(lenient, answered([{ text: '' }]));
});
