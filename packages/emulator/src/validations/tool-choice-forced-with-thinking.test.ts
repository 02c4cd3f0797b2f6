import { test } from 'vitest';
import { accepts } from '../testing/real-client.ts';
import { fromModel, SONNET_45, testConverse, toolConfig, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const lenient = useEmulator({ strictness: { 'forced-tool-choice-adaptive': 'accepted' } });
const thinking = (toolChoice: object, type: object, modelId = SONNET_45) => ({
  modelId,
  messages: [user('hi')],
  toolConfig: { ...toolConfig, toolChoice },
  inferenceConfig: { maxTokens: 4096 },
  additionalModelRequestFields: { thinking: type },
});
const enabled = { type: 'enabled', budget_tokens: 2000 };
const adaptive = { type: 'adaptive' };
const says = fromModel('Thinking may not be enabled when tool_choice forces tool use.');

testConverse(emulator, 'with a budget', {
  refused: thinking({ any: {} }, enabled),
  says,
  accepted: thinking({ auto: {} }, enabled),
});

testConverse(emulator, 'without thinking', {
  refused: thinking({ tool: { name: 'look' } }, enabled),
  says,
  accepted: thinking({ tool: { name: 'look' } }, { type: 'disabled' }),
});

testConverse(emulator, 'adaptive on Sonnet 4.6; Opus 4.8 takes it', {
  refused: thinking({ any: {} }, adaptive, 'us.anthropic.claude-sonnet-4-6'),
  says,
  accepted: thinking({ any: {} }, adaptive, 'us.anthropic.claude-opus-4-8'),
});

test('adaptive on Opus 4.7, where the question is answered so', () =>
  accepts(lenient, thinking({ any: {} }, adaptive, 'us.anthropic.claude-opus-4-7')));
