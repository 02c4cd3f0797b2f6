import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import * as host from '../hosts/ai-7/index.ts';
import { aiSdkAdapter } from './ai-sdk/ai-sdk-adapter.ts';
import { asHost } from './ai-sdk/ai-sdk-host.ts';
import { conformanceCases } from './cases/index.ts';
import { recorded } from './outcome-of.ts';

const emulator = useEmulator();
const adapter = aiSdkAdapter({ name: 'ai 7', major: 7, host: asHost(host) });

/** Cases whose plain outcome says something, and the same on each run. */
const cases = conformanceCases.filter(
  ({ id }) =>
    /^(?:conversation|answer-name|files|fallback-|stream-)/.test(id) &&
    id !== 'stream-wrong-checksum',
);

test('what the host does alone, and what it does through Caprock, is what the table says', {
  timeout: 240_000,
}, async () => {
  const rows: Record<string, { title: string; plain: string; caprock: string }> = {};
  for (const { id, title, run } of cases) {
    const [plain, caprock] = [await outcome(run, 'plain'), await outcome(run, 'caprock')];
    if (plain !== caprock) rows[id] = { title, plain, caprock };
  }
  const text = `${JSON.stringify(rows, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('plain-outcomes.json');
});

/** How the last call of a case came out; what the case expects beside that is not asked here. */
async function outcome(
  run: (typeof cases)[number]['run'],
  way: 'plain' | 'caprock',
): Promise<string> {
  emulator.reset();
  let last: ReturnType<typeof recorded> | undefined;
  const client = (options: object = {}) => {
    const settings = { region: 'us-east-1', onEvent: () => {}, ...options };
    last = recorded(adapter.client(emulator.url, way === 'plain' ? 'plain' : settings));
    return last.client;
  };
  await run({ emulator, client }).catch(() => {});
  return last?.outcome() ?? 'nothing was called';
}
