import { beforeAll, vi } from 'vitest';
import { aiSdkAdapter } from '../ai-sdk/ai-sdk-adapter.ts';
import { newestHosts } from '../ai-sdk/newest-hosts.ts';
import { outcomeTest } from './outcome-test.ts';

// ai 6 alone warns of system messages among the others.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

const ways = newestHosts.flatMap(({ major, ...host }) => {
  const adapter = aiSdkAdapter({ name: `ai ${major}`, major, host });
  return [
    [`ai ${major}`, { adapter, plain: true }],
    [`ai ${major} with Caprock`, { adapter }],
  ] as const;
});

outcomeTest('ai-sdk.json', Object.fromEntries(ways));
