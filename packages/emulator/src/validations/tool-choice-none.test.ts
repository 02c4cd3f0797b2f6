import { beforeEach, describe } from 'vitest';
import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const tools = [{ name: 'look', input_schema: { type: 'object' } }];

testInvoke(emulator, 'a choice of another API', {
  refused: { tools, tool_choice: { type: 'required' } },
  says: "tool_choice: Input tag 'required' found using 'type' does not match any of the expected tags: 'auto', 'any', 'tool', 'none'",
  accepted: { tools, tool_choice: { type: 'none' } },
});

describe('Claude 3, as long as something serves it', () => {
  beforeEach(() => {
    emulator.setWorld((world) => ({
      ...world,
      models: Object.fromEntries(
        Object.entries(world.models).map(([id, model]) => [id, { ...model, retired: false }]),
      ),
    }));
  });

  testInvoke(emulator, 'none', {
    refused: {
      modelId: 'us.anthropic.claude-3-haiku-20240307-v1:0',
      tools,
      tool_choice: { type: 'none' },
    },
    says: 'none is not a valid enum value, please reformat your input and try again',
    accepted: {
      modelId: 'us.anthropic.claude-3-7-sonnet-20250219-v1:0',
      tools,
      tool_choice: { type: 'none' },
    },
  });
});
