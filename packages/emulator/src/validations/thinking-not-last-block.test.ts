import { assistant, fromModel, testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thought = { reasoningContent: { reasoningText: { text: 'cut', signature: 's1' } } };

testConverse(emulator, 'thinking at the end', {
  refused: { messages: [user('a'), assistant('partial', thought), user('b')] },
  says: fromModel('messages.1: The final block in an assistant message cannot be `thinking`.'),
  accepted: { messages: [user('a'), assistant(thought, 'partial'), user('b')] },
});
