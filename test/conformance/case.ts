import type { CaprockOptions } from '@caprock/core';
import type { Emulator } from '@caprock/emulator';
import type { Client, Need } from './adapter.ts';

/** What a case works with. */
interface Scene {
  readonly emulator: Emulator;
  /** The client of the adapter under test, through Caprock. */
  client(options?: CaprockOptions): Client;
}

/** Something that holds in every adapter. */
export interface ConformanceCase {
  readonly id: string;
  readonly title: string;
  readonly needs?: readonly Need[];
  run(scene: Scene): Promise<void>;
}

/** An id that Bedrock takes as it stands. */
export const SONNET = 'us.anthropic.claude-sonnet-4-6';
/** The id of the fallback `claude-haiku-4-5`. */
export const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

/** Long enough for an answer of many deltas. */
export const LONG = 'Tell me a story that is long enough for many deltas.';
/** What the emulator answers to it. */
export const LONG_ANSWER = `You said: ${LONG}`;

/** A request of one user turn. */
export function asks(content: string) {
  return { messages: [{ role: 'user', content }] };
}

/** The ids that requests were sent to, in order. */
export function modelsOf({ requests }: Emulator): string[] {
  return requests.map(({ model }) => model);
}
