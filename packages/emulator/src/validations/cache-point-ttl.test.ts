import { fromModel, testConverse, testInvoke, toolSpec, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const OPUS_41 = 'us.anthropic.claude-opus-4-1-20250805-v1:0';
const point = (ttl: string) => ({ cachePoint: { type: 'default', ttl } });

testConverse(emulator, 'an hour in the system prompt of Opus 4.1', {
  refused: { modelId: OPUS_41, system: [{ text: 'A' }, point('1h')] },
  says: fromModel('system.0.cache_control.ephemeral.ttl: Extra inputs are not permitted'),
  accepted: { modelId: OPUS_41, system: [{ text: 'A' }, point('5m')] },
});

testConverse(emulator, 'an hour in a turn of Opus 4.1', {
  refused: { modelId: OPUS_41, messages: [user('A', point('1h'), 'q')] },
  says: fromModel(
    'messages.0.content.0.text.cache_control.ephemeral.ttl: Extra inputs are not permitted',
  ),
  accepted: { messages: [user('A', point('1h'), 'q')] },
});

testConverse(emulator, 'an hour behind the tools of Opus 4.1', {
  refused: { modelId: OPUS_41, toolConfig: { tools: [toolSpec('look'), point('1h')] } },
  says: fromModel('tools.0.custom.cache_control.ephemeral.ttl: Extra inputs are not permitted'),
  accepted: { toolConfig: { tools: [toolSpec('look'), point('1h')] } },
});

const cached = (ttl: string) => ({
  system: [{ type: 'text', text: 'A', cache_control: { type: 'ephemeral', ttl } }],
});

testInvoke(emulator, 'two hours', {
  refused: cached('2h'),
  says: "system.0.cache_control.ephemeral.ttl: Input should be '5m' or '1h'",
  accepted: cached('1h'),
});
