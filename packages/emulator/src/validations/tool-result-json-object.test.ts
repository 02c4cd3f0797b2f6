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

const answered = (json: unknown) => ({
  toolConfig,
  messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1', 'rows:', { json }))],
});

testConverse(emulator, 'a list as JSON', {
  refused: answered([1, 2]),
  says: 'The format of the value at messages.2.content.0.toolResult.content.1.json is invalid. Provide a json object for the field and try again.',
  accepted: answered({ rows: [1, 2] }),
});
