import { testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';
import type { World, WorldQuota } from '../world/world.ts';

const emulator = useEmulator();
const quota = (more: Partial<WorldQuota> & Pick<WorldQuota, 'counts'>) => (world: World) => ({
  ...world,
  quotas: [{ code: 'L-00000000', name: 'A quota of Claude', value: 0, ...more }],
});
const throttled = { name: 'ThrottlingException', status: 429 };
const model = 'anthropic.claude-sonnet-4-5-20250929-v1:0';

testRefusedIn(emulator, 'no tokens a day', {
  change: quota({ counts: 'tokens-per-day' }),
  says: 'Too many tokens per day, please wait before trying again.',
  ...throttled,
});
testRefusedIn(emulator, 'no tokens a minute for the model', {
  change: quota({ counts: 'tokens-per-minute', model }),
  says: 'Too many tokens, please wait before trying again.',
  ...throttled,
});
testRefusedIn(emulator, 'no requests in the region', {
  change: quota({ counts: 'requests-per-minute', region: 'us-east-1' }),
  says: 'Too many requests, please wait before trying again.',
  ...throttled,
});
testTakenIn(emulator, 'a quota of one', { change: quota({ counts: 'tokens-per-day', value: 1 }) });
testTakenIn(emulator, 'a quota of another model', {
  change: quota({ counts: 'tokens-per-day', model: 'anthropic.claude-opus-4-8' }),
});
testTakenIn(emulator, 'a quota of another region', {
  change: quota({ counts: 'tokens-per-day', region: 'eu-west-1' }),
});
