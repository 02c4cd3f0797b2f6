import { imageBlock } from '../testing/media.ts';
import {
  assistant,
  fromModel,
  testConverse,
  testInvoke,
  toolConfig,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'an image of the assistant', {
  refused: { messages: [user('draw'), assistant('here', imageBlock()), user('nice')] },
  says: fromModel('messages.1: `image` blocks can only be in `user` messages'),
  accepted: { messages: [user('draw', imageBlock()), assistant('here'), user('nice')] },
});

testConverse(emulator, 'a tool use of the user', {
  refused: { toolConfig, messages: [user('a', toolUse('t1'))] },
  says: fromModel('messages.0: `tool_use` blocks can only be in `assistant` messages'),
  accepted: { toolConfig, messages: [user('a')] },
});

testConverse(emulator, 'thinking of the user', {
  refused: {
    messages: [user({ reasoningContent: { reasoningText: { text: 'a', signature: 's' } } }, 'b')],
  },
  says: fromModel('messages.0.content: thinking blocks may only be in `assistant` messages'),
  accepted: { messages: [user('b')] },
});

testConverse(emulator, 'an image of the assistant, at another vendor', {
  refused: {
    modelId: 'us.amazon.nova-micro-v1:0',
    messages: [user('draw'), assistant('here', imageBlock()), user('nice')],
  },
  says: 'The image content block at messages.1.content.1 is not supported for the role assistant.',
  accepted: {
    modelId: 'us.amazon.nova-micro-v1:0',
    messages: [user('draw', imageBlock()), assistant('here'), user('nice')],
  },
});

testInvoke(emulator, 'a tool result of the assistant', {
  refused: {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: [{ type: 'tool_result', tool_use_id: 't1', content: 'x' }] },
      { role: 'user', content: 'b' },
    ],
  },
  says: 'messages.1: `tool_result` blocks can only be in `user` messages',
  accepted: {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: [{ type: 'text', text: 'x' }] },
      { role: 'user', content: 'b' },
    ],
  },
});
