import { test } from 'vitest';
import { accepts } from '../testing/real-client.ts';
import { fromModel, testConverse, toolConfig, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const lenient = useEmulator({ strictness: { 'forced-tool-choice-fable-5': 'accepted' } });
const choosing = (toolChoice: object, modelId: string) => ({
  modelId: `us.anthropic.claude-${modelId}`,
  toolConfig: { ...toolConfig, toolChoice },
});
const says = fromModel('tool_choice: type "tool" and "any" are not supported for this model.');

testConverse(emulator, 'Opus 5.5, any', {
  refused: choosing({ any: {} }, 'opus-5-5'),
  says,
  accepted: choosing({ auto: {} }, 'opus-5-5'),
});

testConverse(emulator, 'Fable 5.1, a tool; Opus 5 takes it', {
  refused: choosing({ tool: { name: 'look' } }, 'fable-5-1'),
  says,
  accepted: choosing({ tool: { name: 'look' } }, 'opus-5'),
});

testConverse(emulator, 'Fable 5, by default', {
  refused: choosing({ any: {} }, 'fable-5'),
  says,
  accepted: choosing({ auto: {} }, 'fable-5'),
});

test('Fable 5, where the question is answered so', () =>
  accepts(lenient, { ...choosing({ any: {} }, 'fable-5'), messages: [user('hi')] }));
