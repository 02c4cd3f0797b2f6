import type { Emulator } from '@caprock/emulator';
import type { Host, Setup } from '../host.ts';
import type { Page } from '../page.ts';

/** One part of the demo: what it is called, and how it runs for one host. */
export interface Scene {
  readonly title: string;
  run(host: Host, stage: Stage): Promise<void>;
}

/** What a scene may use. */
export interface Stage {
  readonly page: Page;
  readonly setup: Setup;
  readonly emulator: Emulator;
}

/** Runs what must fail and gives back what it threw; undefined when it did not fail. */
export async function failureOf(action: () => Promise<unknown>): Promise<unknown> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? '';
}
