import { beforeEach } from 'vitest';
import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';
import type { World } from '../world/world.ts';

const emulator = useEmulator();

const SONNET_45 = 'anthropic.claude-sonnet-4-5-20250929-v1:0';

beforeEach(() => emulator.setWorld(withoutCache));

function withoutCache(world: World): World {
  const { promptCaching: _, ...model } = world.models[SONNET_45] ?? {};
  return { ...world, models: { ...world.models, [SONNET_45]: model } as World['models'] };
}

const system = (...cache_control: object[]) => ({
  system: [
    { type: 'text', text: 'A', ...(cache_control[0] ? { cache_control: cache_control[0] } : {}) },
  ],
});

testInvoke(emulator, 'cache_control for a model without a cache', {
  refused: system({ type: 'ephemeral' }),
  says: 'You invoked an unsupported model or your request did not allow prompt caching. See the documentation for more information.',
  accepted: system(),
});
