import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from './emulator.ts';

/**
 * Starts an emulator for the tests of a file, forgets everything before each test, and stops it at
 * the end. Its members can be used inside tests and hooks, not before.
 */
export function useEmulator(options?: EmulatorOptions): Emulator {
  let emulator: Emulator | undefined;
  beforeAll(async () => {
    emulator = await startEmulator(options);
  });
  beforeEach(() => emulator?.reset());
  afterAll(() => emulator?.close());
  return new Proxy({} as Emulator, {
    get(_, member) {
      if (!emulator) throw new Error('the emulator runs inside tests and hooks only');
      return emulator[member as keyof Emulator];
    },
  });
}
