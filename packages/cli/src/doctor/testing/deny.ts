import type { Denial, Emulator } from '@caprock/emulator';

/** Denies something to everybody in a world. */
export function deny(emulator: Pick<Emulator, 'setWorld'>, ...denials: readonly Denial[]): void {
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((identity) => ({ ...identity, denials })),
  }));
}
