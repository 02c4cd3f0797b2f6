import type { CaprockEvent, Explanation, Language } from '@caprock/core';
import type { Turn } from './transcript.ts';

/** A call of the demo, the same for every host. */
export interface Call {
  readonly model: string;
  readonly turns: readonly Turn[];
  readonly fallbacks?: readonly string[];
}

/** Where the calls go, and as whom. */
export interface Setup {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials:
    | { readonly accessKeyId: string; readonly secretAccessKey: string }
    | undefined;
}

/** A framework, once as it is and once through Caprock, with its real clients. */
export interface Host {
  readonly name: string;
  /** The plain call. Throws what the framework throws. */
  plain(call: Call, setup: Setup): Promise<string>;
  /** The same call through Caprock, streamed piece by piece; gives back who answered. */
  caprock(
    call: Call,
    setup: Setup,
    listen: { onText(piece: string): void; onEvent(event: CaprockEvent): void },
  ): Promise<string>;
  explain(error: unknown, lang: Language): Explanation;
}
