import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { outcomeRows, type Way } from './outcome-rows.ts';

/**
 * Holds that what the hosts of a package do alone, and through Caprock, is what its README says.
 * `npm run outcomes` writes it anew.
 * @param file A name beside this file.
 */
export function outcomeTest(file: string, ways: Readonly<Record<string, Way>>): void {
  const emulator = useEmulator();

  test('what the hosts do alone, and through Caprock, is what the table says', {
    timeout: 240_000,
  }, async () => {
    const text = `${JSON.stringify(await outcomeRows(emulator, ways), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(file);
  });
}
