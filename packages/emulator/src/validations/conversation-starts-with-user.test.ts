import { assistant, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const lenient = useEmulator({ strictness: { 'leading-assistant': 'accepted' } });
const greeted = { messages: [assistant('Hello!'), user('hi')] };

testConverse(emulator, 'Claude, a leading assistant turn', {
  refused: greeted,
  says: 'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  accepted: { messages: [user('.'), assistant('Hello!'), user('hi')] },
});

testConverse(lenient, 'another vendor, where Claude takes a leading assistant turn', {
  refused: { ...greeted, modelId: 'us.amazon.nova-micro-v1:0' },
  says: 'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  accepted: greeted,
});

testConverse(emulator, 'a vendor with and one without the refusal', {
  refused: { ...greeted, modelId: 'us.meta.llama3-3-70b-instruct-v1:0' },
  says: 'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  accepted: { ...greeted, modelId: 'qwen.qwen3-32b-v1:0' },
});

testInvoke(lenient, 'a leading assistant turn', {
  refused: greetedBody(),
  says: 'messages: first message must use the "user" role',
  accepted: { messages: [{ role: 'user', content: '.' }, ...greetedBody().messages] },
});

function greetedBody() {
  return {
    messages: [
      { role: 'assistant', content: 'Hello!' },
      { role: 'user', content: 'hi' },
    ],
  };
}
