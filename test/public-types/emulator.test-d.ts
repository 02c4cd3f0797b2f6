import { defaultWorld, type Emulator, startEmulator } from '@caprock/emulator';
import { useEmulator } from '@caprock/emulator/vitest';
import { expectTypeOf, test } from 'vitest';

test('useEmulator gives what startEmulator starts', () => {
  expectTypeOf(useEmulator()).toEqualTypeOf<Emulator>();
  expectTypeOf(startEmulator()).resolves.toEqualTypeOf<Emulator>();
  expectTypeOf(useEmulator).parameters.toEqualTypeOf<Parameters<typeof startEmulator>>();
});

test('its options', () => {
  const world = { ...defaultWorld, profiles: {} };
  useEmulator({ port: 0, region: 'us-east-1', remember: 9, world });
  useEmulator({ strictness: { 'adjacent-roles': 'merged' } });
  // @ts-expect-error no such question.
  useEmulator({ strictness: { 'adjacent-role': 'merged' } });
  // @ts-expect-error no such answer.
  useEmulator({ strictness: { 'adjacent-roles': 'ignored' } });
  // @ts-expect-error it has an address of its own.
  useEmulator({ url: 'http://127.0.0.1' });
});

test('faults, scripts and requests', () => {
  const emulator = useEmulator();
  emulator.fault({ type: 'error', status: 429, exception: 'ThrottlingException', times: 1 });
  emulator.fault({ type: 'cut', afterDeltas: 2 });
  emulator.script({ text: 'Hi.' }, { toolUse: { name: 'look', input: {} } });
  expectTypeOf(emulator.url).toEqualTypeOf<string>();
  expectTypeOf(emulator.requests[0]?.status).toEqualTypeOf<number | undefined>();
  // @ts-expect-error no such fault.
  emulator.fault({ type: 'explode' });
  // @ts-expect-error an error has a status.
  emulator.fault({ type: 'error' });
  // @ts-expect-error a delay is in milliseconds.
  emulator.fault({ type: 'delay', seconds: 3 });
  // @ts-expect-error a tool has a name.
  emulator.script({ toolUse: { input: {} } });
});
