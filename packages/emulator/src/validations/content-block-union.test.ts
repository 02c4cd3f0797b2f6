import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testInvoke(emulator, 'a block type of another API', {
  refused: { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: 'x' }] }] },
  says: "messages.0.content.0: Input tag 'image_url' found using 'type' does not match any of the expected tags: 'document', 'image', 'redacted_thinking', 'search_result', 'text', 'thinking', 'tool_result', 'tool_use'",
  accepted: { messages: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] },
});

testInvoke(emulator, 'a block without a type', {
  refused: { messages: [{ role: 'user', content: [{ text: 'x' }] }] },
  says: 'messages.0.content.0.type: Field required',
  accepted: { messages: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] },
});
