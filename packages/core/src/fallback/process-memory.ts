import { type AtOnce, type CooldownStore, createCooldownStore } from './cooldown-store.ts';
import { createLearnedStore, type LearnedStore } from './learned-store.ts';

/** What this process remembers of the models of one caller: pauses and cures. */
export interface ProcessMemory {
  readonly cooldowns: AtOnce<CooldownStore>;
  readonly learned: AtOnce<LearnedStore>;
}

/**
 * A memory that several wrapped models of one account share.
 * @param max How many cures are kept. Default 256.
 */
export function createProcessMemory(max?: number): ProcessMemory {
  return { cooldowns: createCooldownStore(), learned: createLearnedStore(max) };
}
