import { assistant, fromModel, testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const reasoning = (signature?: string) => ({
  reasoningContent: { reasoningText: { text: 'hm', ...(signature ? { signature } : {}) } },
});
const history = (signature?: string) => ({
  messages: [user('a'), assistant(reasoning(signature), 'x'), user('b')],
});
const OTHER = { modelId: 'openai.gpt-oss-120b-1:0' };

testConverse(emulator, 'reasoning without a signature', {
  refused: history(),
  says: fromModel('messages.1.content.0.thinking.signature: Field required'),
  accepted: history('sig'),
});

testConverse(emulator, 'a signature for a model of another vendor', {
  refused: { ...OTHER, ...history('sig') },
  says: "This model doesn't support the reasoningContent.reasoningText.signature field. Remove reasoningContent.reasoningText.signature and try again.",
  accepted: { ...OTHER, ...history() },
});
