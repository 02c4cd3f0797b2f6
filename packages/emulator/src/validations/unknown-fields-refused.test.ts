import { fromModel, testConverse, testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const extra = (fields: object) => ({ additionalModelRequestFields: fields });
const tool = { name: 'look', input_schema: { type: 'object' } };

testConverse(emulator, 'an additional field that Claude does not know', {
  refused: extra({ guardrails: [] }),
  says: fromModel('guardrails: Extra inputs are not permitted'),
  accepted: extra({ top_k: 5, anthropic_beta: [] }),
});

testConverse(emulator, 'display beside disabled thinking', {
  refused: extra({ thinking: { type: 'disabled', display: 'omitted' } }),
  says: fromModel('thinking.disabled.display: Extra inputs are not permitted'),
  accepted: extra({ thinking: { type: 'disabled' } }),
});

testConverse(emulator, 'context management without its beta flag', {
  refused: extra({ context_management: { edits: [] } }),
  says: fromModel('context_management: Extra inputs are not permitted'),
  accepted: extra({
    context_management: { edits: [] },
    anthropic_beta: ['context-management-2025-06-27'],
  }),
});

testInvoke(emulator, 'the model, which is in the path', {
  refused: { model: 'claude-sonnet-4-5' },
  says: 'model: Extra inputs are not permitted',
  accepted: {},
});

testInvoke(emulator, 'stream, which the operation says', {
  refused: { stream: true },
  says: 'stream: Extra inputs are not permitted',
  accepted: {},
});

testInvoke(emulator, 'the name of a message', {
  refused: { messages: [{ role: 'user', content: 'hi', name: 'kim' }] },
  says: 'messages.0.name: Extra inputs are not permitted',
  accepted: { messages: [{ role: 'user', content: 'kim: hi' }] },
});

testInvoke(emulator, 'a member of a block', {
  refused: { messages: [{ role: 'user', content: [{ type: 'text', text: 'hi', id: 'a' }] }] },
  says: 'messages.0.content.0.text.id: Extra inputs are not permitted',
  accepted: { messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }] },
});

testInvoke(emulator, 'a member of a tool', {
  refused: { tools: [{ ...tool, parameters: {} }] },
  says: 'tools.0.custom.parameters: Extra inputs are not permitted',
  accepted: { tools: [{ ...tool, type: 'custom', description: 'Looks.' }] },
});

testInvoke(emulator, 'a member of the tool choice', {
  refused: { tools: [tool], tool_choice: { type: 'auto', name: 'look' } },
  says: 'tool_choice.auto.name: Extra inputs are not permitted',
  accepted: { tools: [tool], tool_choice: { type: 'tool', name: 'look' } },
});
