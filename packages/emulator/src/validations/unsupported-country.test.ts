import { account, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const change = account({ restriction: 'unsupported-country' });
const says =
  'Access to Anthropic models is not allowed from unsupported countries, regions, or territories. Please refer to https://www.anthropic.com/supported-countries for more information on the countries and regions Anthropic currently supports.';

testRefusedIn(emulator, "one of Anthropic's models", { change, says });
testRefusedIn(emulator, 'its bare id', { change, says, modelId: 'anthropic.claude-opus-4-8' });
testTakenIn(emulator, 'a model of another vendor', { change, modelId: 'amazon.nova-pro-v1:0' });
testRefusedIn(emulator, 'an id that names nothing', {
  change,
  modelId: 'anthropic.claude-none',
  says: 'The provided model identifier is invalid.',
});
