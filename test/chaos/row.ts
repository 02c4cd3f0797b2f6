import type { ErrorKind } from '@caprock/core';
import type { Fault } from '@caprock/emulator';

/** A fault that meets every request of a call, and how the call must come out. */
export interface Row {
  /** What the fault is called in the test's name, where its type does not say enough. */
  readonly name: string;
  readonly fault: Fault;
  /** Which calls it can meet. */
  readonly meets: readonly ('unary' | 'stream')[];
  /**
   * The kind that the caller is told; none where the call must be answered whole. Transports word one
   * and the same fault differently: any of several.
   */
  readonly kinds: readonly ErrorKind[];
  /** Requests where Caprock owns the retries and one target may be asked twice. */
  readonly requests: 1 | 2;
  /** Content had arrived: nothing may be sent again, and nothing of it twice. */
  readonly hasContent?: boolean;
  /** Callers whose host drops the fault without a word, so that nobody behind it can tell. */
  readonly hiddenBy?: readonly string[];
}
