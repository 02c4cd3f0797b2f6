import { access, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const modelId = 'us.anthropic.claude-opus-4-1-20250805-v1:0';
const id = 'anthropic.claude-opus-4-1-20250805-v1:0';

testRefusedIn(emulator, 'a legacy model that lay idle', {
  change: access({ legacyInactive: true }, id),
  modelId,
  name: 'ResourceNotFoundException',
  status: 404,
  says: 'Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 15 days. Please upgrade to an active model on Amazon Bedrock',
});
testTakenIn(emulator, 'one that is in use', { change: access({}, id), modelId });
