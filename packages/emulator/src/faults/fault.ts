/** Which requests a fault meets, and how often. */
interface Scope {
  /** The id as it is sent; every model when left out. */
  readonly model?: string;
  readonly region?: string;
  /** How many requests it meets; all of them when left out. */
  readonly times?: number;
}

/** Something that goes wrong, as a test scripts it. */
export type Fault = Scope &
  (
    | {
        /** An error answer. `body` replaces the JSON that Bedrock would send. */
        readonly type: 'error';
        readonly status: number;
        readonly exception?: string;
        readonly message?: string;
        readonly body?: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    /** The stream ends cleanly after so many text deltas, without its stop event. */
    | { readonly type: 'cut'; readonly afterDeltas: number }
    /** The socket or HTTP/2 stream is destroyed after so many text deltas. */
    | { readonly type: 'reset'; readonly afterDeltas: number }
    /** An exception event after so many text deltas. */
    | {
        readonly type: 'exception';
        readonly afterDeltas: number;
        readonly exception: string;
        readonly message: string;
      }
    /** Status 200 and a stream without any event. */
    | { readonly type: 'empty' }
    /** The answer starts so many milliseconds late. */
    | { readonly type: 'delay'; readonly milliseconds: number }
    /** The connection is closed before any answer. */
    | { readonly type: 'drop' }
  );

/** The faults that a test has scripted, used up as requests meet them. */
export interface FaultList {
  add(fault: Fault): void;
  clear(): void;
  /** The first fault that meets a request; counts it. */
  take(model: string, region: string): Fault | undefined;
}

/** Makes an empty list. */
export function createFaultList(): FaultList {
  let faults: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      faults = [];
    },
    take(model, region) {
      const met = faults.find(
        ({ fault, left }) =>
          left > 0 &&
          (fault.model === undefined || fault.model === model) &&
          (fault.region === undefined || fault.region === region),
      );
      if (met) met.left -= 1;
      return met?.fault;
    },
  };
}
