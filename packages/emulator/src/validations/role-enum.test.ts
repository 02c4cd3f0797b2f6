import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testInvoke(emulator, 'a role of another API', {
  refused: {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'developer', content: 'b' },
    ],
  },
  says: "messages.1.role: Input should be 'user' or 'assistant'",
  accepted: {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'b' },
    ],
  },
});

testInvoke(emulator, 'no role', {
  refused: { messages: [{ content: 'a' }] },
  says: 'messages.0.role: Field required',
  accepted: { messages: [{ role: 'user', content: 'a' }] },
});
