import type { EmulatorOptions } from '@caprock/emulator';
import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import type { Adapter } from './adapter.ts';
import { conformanceCases } from './cases/index.ts';

/**
 * Puts every case that an adapter does not lack the means for to it, over real sockets.
 * @param options What the emulator is started with.
 */
export function conformanceSuite(adapter: Adapter, options: EmulatorOptions = {}): void {
  const emulator = useEmulator(options);
  const cases = conformanceCases.filter(
    ({ needs = [] }) => !needs.some((need) => adapter.lacks.includes(need)),
  );

  describe(adapter.name, () => {
    test.each(cases)('$title', async ({ run }) => {
      await run({
        emulator,
        client: (options = {}) =>
          adapter.client(emulator.url, { region: 'us-east-1', onEvent: () => {}, ...options }),
      });
    });
  });

  test('no two cases have one id', () => {
    const ids = conformanceCases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
}
