import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const named = (name?: string) => ({ tools: [{ name, input_schema: { type: 'object' } }] });
const sentence = "tools.0.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'";

testInvoke(emulator, 'a dot', {
  refused: named('github.look'),
  says: sentence,
  accepted: named('github_look'),
});

testInvoke(emulator, '65 characters', {
  refused: named('a'.repeat(65)),
  says: sentence,
  accepted: named('a'.repeat(64)),
});

testInvoke(emulator, 'no name', {
  refused: named(),
  says: 'tools.0.custom.name: Field required',
  accepted: named('a'),
});
