import { testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const PROMPT = 'arn:aws:bedrock:us-east-1:123456789012:prompt/ABCDEFGHIJ';

testConverse(emulator, 'a prompt with a system prompt beside it', {
  refused: { modelId: PROMPT, system: [{ text: 's' }] },
  says: "The system field can't be used when the modelId is a prompt. Remove system and try again.",
  accepted: { modelId: PROMPT },
});
