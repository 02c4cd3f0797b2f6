import { fromModel, testConverse, toolSpec } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'two tools of one name', {
  refused: { toolConfig: { tools: [toolSpec('look'), toolSpec('find'), toolSpec('look')] } },
  says: fromModel('tools: Tool names must be unique.'),
  accepted: { toolConfig: { tools: [toolSpec('look'), toolSpec('find'), toolSpec('Look')] } },
});
