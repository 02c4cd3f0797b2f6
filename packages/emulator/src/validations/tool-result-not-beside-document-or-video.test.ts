import { documentBlock } from '../testing/media.ts';
import {
  assistant,
  testConverse,
  toolConfig,
  toolResult,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const asked = [user('a'), assistant(toolUse('t1'))];
const text = documentBlock('Notes', Buffer.from('Some notes'), 'txt');
const sentence =
  'messages.2.content: Conversation blocks and tool result blocks cannot be provided in the same turn.';

testConverse(emulator, 'Claude, a text document; a PDF is taken', {
  refused: { toolConfig, messages: [...asked, user(toolResult('t1'), 'read', text)] },
  says: sentence,
  accepted: {
    toolConfig,
    messages: [...asked, user(toolResult('t1'), 'read', documentBlock('Notes'))],
  },
});

testConverse(emulator, 'Claude, a text document in the next turn of the user', {
  refused: { toolConfig, messages: [...asked, user(toolResult('t1'), text, 'read')] },
  says: sentence,
  accepted: {
    toolConfig,
    messages: [...asked, user(toolResult('t1')), assistant('ok'), user('read', text)],
  },
});

testConverse(emulator, 'Mistral, any text; Nova takes it', {
  refused: {
    toolConfig,
    modelId: 'mistral.mistral-large-2407-v1:0',
    messages: [...asked, user(toolResult('t1'), 'hurry')],
  },
  says: sentence,
  accepted: {
    toolConfig,
    modelId: 'us.amazon.nova-micro-v1:0',
    messages: [...asked, user(toolResult('t1'), 'hurry')],
  },
});
