import { assistant, testConverse, toolConfig, toolUse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const answered = {
  toolConfig,
  messages: [
    user('a'),
    assistant(toolUse('t1')),
    user({ toolResult: { toolUseId: 't1', content: [{ text: 'ok' }], status: 'error' } }),
  ],
};

testConverse(emulator, 'Writer, and Claude that takes it', {
  refused: { ...answered, modelId: 'us.writer.palmyra-x5-v1:0' },
  says: "This model doesn't support the status field. Remove status and try again.",
  accepted: answered,
});
