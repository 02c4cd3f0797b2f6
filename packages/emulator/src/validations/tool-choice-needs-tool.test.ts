import { fromModel, testConverse, testInvoke, toolConfig } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const choice = (name: string) => ({
  toolConfig: { ...toolConfig, toolChoice: { tool: { name } } },
});

testConverse(emulator, 'a tool that is not there', {
  refused: choice('nope'),
  says: fromModel("Tool 'nope' not found in provided tools"),
  accepted: choice('look'),
});

testInvoke(emulator, 'a choice without tools', {
  refused: { tool_choice: { type: 'auto' } },
  says: 'tool_choice may only be specified while providing tools.',
  accepted: {
    tools: [{ name: 'look', input_schema: { type: 'object' } }],
    tool_choice: { type: 'auto' },
  },
});
