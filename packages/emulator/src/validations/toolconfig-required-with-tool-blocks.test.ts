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

const messages = [user('a'), assistant(toolUse('t1')), user(toolResult('t1'))];

testConverse(emulator, 'tool blocks without tools', {
  refused: { messages },
  says: 'The toolConfig field must be defined when using toolUse and toolResult content blocks.',
  accepted: { messages, toolConfig },
});

testConverse(emulator, 'an orphan result without tools', {
  refused: { messages: [user('a'), assistant('x'), user(toolResult('t1'))] },
  says: 'The toolConfig field must be defined when using toolUse and toolResult content blocks.',
  accepted: { messages: [user('a'), assistant('x'), user('b')] },
});
