import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testInvoke(emulator, 'no max_tokens', {
  refused: { max_tokens: undefined },
  says: 'max_tokens: Field required',
  accepted: { max_tokens: 1 },
});

testInvoke(emulator, 'no version', {
  refused: { anthropic_version: undefined },
  says: 'anthropic_version: Field required',
  accepted: { anthropic_version: 'bedrock-2023-05-31' },
});
