import { oneOf, optional, text } from '../checks/values.ts';
import { exceptionFrame } from '../wire/event-stream.ts';
import { endWith } from './exception.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** An exception event that the service's model does not have. */
export interface UnknownExceptionFault extends InStream {
  readonly type: 'unknown-exception';
  readonly position?: 'first' | 'after-last';
  /** Default: `modelOverloadedException`. */
  readonly exception?: string;
  readonly message?: string;
}

/** Ends a stream with an exception of the future. */
export const unknownException: FaultType<UnknownExceptionFault> = {
  type: 'unknown-exception',
  members: {
    ...inStream,
    position: optional(oneOf('first', 'after-last')),
    exception: optional(text),
    message: optional(text),
  },
  meets: 'stream',
  onWire(script, fault) {
    const { exception = 'modelOverloadedException', message = 'The model is overloaded.' } = fault;
    return endWith(script, fault, exceptionFrame(exception, message));
  },
};
