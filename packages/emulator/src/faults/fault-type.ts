import type { MemberChecks } from '../checks/check.ts';
import type { WireScript } from '../wire/wire-script.ts';

/** Which requests a fault meets, and how often. */
export interface Scope {
  /** The id as it is sent; every model when left out. */
  readonly model?: string;
  readonly region?: string;
  /** `Converse`, `ListInferenceProfiles`, …; every operation when left out. */
  readonly operation?: string;
  /** How many requests it meets; all of them when left out. */
  readonly times?: number;
  /** How many requests it lets pass before the first that it meets. */
  readonly after?: number;
  /** Which share of these requests it meets, from 0 to 1; drawn alike in every run. All of them when left out. */
  readonly share?: number;
}

/** The request that a fault meets. */
export interface FaultTarget {
  readonly operation: string;
  /** The id or, on the gateway, the model group as it was sent. */
  readonly model: string;
  readonly region: string;
}

/** Where in a stream it happens. */
export interface InStream {
  /** Behind so many deltas; 0, the default, is behind the start of the message. */
  readonly afterDeltas?: number;
}

/** A kind of fault: what it may say, and what it does to an answer. */
export interface FaultType<Fault extends { readonly type: string }> {
  readonly type: Fault['type'];
  /** A check for each member of its own, beside `type`. */
  readonly members: MemberChecks<Omit<Fault, 'type' | keyof Scope>>;
  /** `request`: it stands for the answer, which is not even looked for. `stream`: it meets streams only. */
  readonly meets: 'request' | 'answer' | 'stream';
  /** Meets the server-sent events of the gateway too, where it meets streams only. */
  readonly meetsChats?: boolean;
  /** What goes over the wire when it meets an answer; undefined when it cannot meet this one. */
  readonly onWire: (
    script: WireScript,
    fault: Fault,
    target: FaultTarget,
  ) => WireScript | undefined;
}
