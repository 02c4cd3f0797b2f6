import {
  assistant,
  fromModel,
  testConverse,
  toolConfig,
  toolResult,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thinks = {
  toolConfig,
  inferenceConfig: { maxTokens: 8000 },
  additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 2000 } },
};
const loop = (...content: unknown[]) => ({
  ...thinks,
  messages: [user('a'), assistant(...content), user(toolResult('t1'))],
});
const thought = { reasoningContent: { reasoningText: { text: 'hm', signature: 'sig' } } };
const says = (turn: number, found: string) =>
  fromModel(
    `messages.${turn}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${found}\`. When \`thinking\` is enabled, a final \`assistant\` message must start with a thinking block (preceeding the lastmost set of \`tool_use\` and \`tool_result\` blocks). We recommend you include thinking blocks from previous turns. To avoid this requirement, disable \`thinking\`.`,
  );

testConverse(emulator, 'an open tool loop without its thinking', {
  refused: loop(toolUse('t1')),
  says: says(1, 'tool_use'),
  accepted: loop(thought, toolUse('t1')),
});

testConverse(emulator, 'an open tool loop with a text before its thinking', {
  refused: loop('Let me look.', thought, toolUse('t1')),
  says: says(1, 'text'),
  accepted: loop(thought, 'Let me look.', toolUse('t1')),
});

testConverse(emulator, 'an open tool loop without its thinking, behind a closed one', {
  refused: {
    ...thinks,
    messages: [
      ...loop(thought, toolUse('t1')).messages,
      assistant(toolUse('t2')),
      user(toolResult('t2')),
    ],
  },
  says: says(3, 'tool_use'),
  accepted: {
    ...thinks,
    messages: [...loop(toolUse('t1')).messages, assistant('done'), user('next')],
  },
});

testConverse(emulator, 'an assistant message at the end that does not start with thinking', {
  refused: { ...thinks, messages: [user('a'), assistant('The answer is')] },
  says: says(1, 'text'),
  accepted: { ...thinks, messages: [user('a'), assistant('The answer is'), user('go on')] },
});
