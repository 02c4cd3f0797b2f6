import { withCaprock } from '@caprock/ai-sdk';
import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { newestHosts, providerOf } from './conformance/ai-sdk/newest-hosts.ts';
import { HAIKU, SONNET } from './conformance/case.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;
const pairs = newestHosts.flatMap((host) =>
  newestHosts.filter(({ major }) => major > host.major).map((newer) => ({ host, newer })),
);

test.each(pairs)(
  'ai $host.major refuses a provider of ai $newer.major, as it does without Caprock',
  async ({ host: { ai }, newer }) => {
    const call = ai.generateText({ model: providerOf(newer, emulator.url)(SONNET), prompt: 'hi' });
    await expect(call).rejects.toMatchObject({ name: 'AI_UnsupportedModelVersionError' });
    expect(emulator.requests).toEqual([]);
  },
);

test.each(pairs)(
  'ai $newer.major converts a provider of ai $host.major where it can',
  async ({ host, newer: { ai } }) => {
    const call = ai.generateText({ model: providerOf(host, emulator.url)(SONNET), prompt: 'hi' });
    const { text, finishReason, usage } = await call;
    expect(text).toBe('You said: hi');
    expect(finishReason).toBe('stop');
    expect(usage.totalTokens).toBeGreaterThan(0);
  },
);

test.each(pairs)(
  'one chain of ai $host.major and ai $newer.major is refused',
  ({ host, newer }) => {
    const first = providerOf(host, emulator.url)(SONNET);
    const second = providerOf(newer, emulator.url)(HAIKU);
    expect(() => withCaprock([first, second], { region: 'us-east-1' })).toThrow('another version');
  },
);
