import { imageBlock } from '../testing/media.ts';
import {
  assistant,
  testConverse,
  testInvoke,
  toolConfig,
  toolResult,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const video = { video: { format: 'mp4', source: { bytes: Buffer.from('video') } } };
const answered = (block: unknown) => ({
  toolConfig,
  messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1', 'done', block))],
});

testConverse(emulator, 'a video; an image is taken', {
  refused: answered(video),
  says: "This model doesn't support the toolResult.content.video field. Remove toolResult.content.video and try again.",
  accepted: answered(imageBlock()),
});

const body = (content: unknown) => ({
  tools: [{ name: 'look', input_schema: { type: 'object' } }],
  messages: [
    { role: 'user', content: 'a' },
    { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'look', input: {} }] },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content }] },
  ],
});

testInvoke(emulator, 'audio', {
  refused: body([{ type: 'audio', source: {} }]),
  says: "messages.2.content.0.tool_result.content.0: Input tag 'audio' found using 'type' does not match any of the expected tags: 'document', 'image', 'search_result', 'text', 'tool_reference'",
  accepted: body([{ type: 'text', text: 'ok' }]),
});
