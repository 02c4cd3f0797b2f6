import { testConverse, toolSpec, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const point = { cachePoint: { type: 'default' } };
const refusal = {
  says: 'You invoked an unsupported model or your request did not allow prompt caching. See the documentation for more information.',
  name: 'AccessDeniedException',
  status: 403,
};
const LLAMA = 'us.meta.llama3-3-70b-instruct-v1:0';
const NOVA = 'us.amazon.nova-pro-v1:0';

testConverse(emulator, 'a cache point in the system prompt of Llama', {
  refused: { modelId: LLAMA, system: [{ text: 'A' }, point] },
  ...refusal,
  accepted: { system: [{ text: 'A' }, point] },
});

testConverse(emulator, 'a cache point in a turn of Llama', {
  refused: { modelId: LLAMA, messages: [user('a', point)] },
  ...refusal,
  accepted: { modelId: LLAMA, messages: [user('a')] },
});

testConverse(emulator, 'a cache point behind the tools of Nova', {
  refused: { modelId: NOVA, toolConfig: { tools: [toolSpec('look'), point] } },
  ...refusal,
  accepted: { modelId: NOVA, system: [{ text: 'A' }, point], messages: [user('a', point)] },
});
