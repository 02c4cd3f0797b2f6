import { fromModel, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const modelId = 'us.anthropic.claude-opus-4-8';
const system = (text: string) => ({ role: 'system', content: [{ text }] });

testConverse(emulator, 'a system message at the start', {
  refused: { modelId, messages: [system('Be brief.'), user('hi')] },
  says: fromModel("messages.0: use the top-level 'system' parameter for the initial system prompt"),
  accepted: { modelId, messages: [user('hi'), system('Be brief.')] },
});

testInvoke(emulator, 'a system message at the start', {
  refused: {
    modelId,
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'hi' },
    ],
  },
  says: "messages.0: use the top-level 'system' parameter for the initial system prompt",
  accepted: { modelId, system: 'Be brief.' },
});
