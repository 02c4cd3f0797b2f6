import { oneOf, optional, text } from '../checks/values.ts';
import { errorFrame } from '../wire/event-stream.ts';
import { endWith } from './exception.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** A frame with `:message-type: error`: a code and a message in its headers, no payload. */
export interface ErrorFrameFault extends InStream {
  readonly type: 'error-frame';
  readonly position?: 'first' | 'after-last';
  /** Default: `InternalError`. */
  readonly code?: string;
  readonly message?: string;
}

/** Ends a stream with an error that is no exception. */
export const errorFrameFault: FaultType<ErrorFrameFault> = {
  type: 'error-frame',
  members: {
    ...inStream,
    position: optional(oneOf('first', 'after-last')),
    code: optional(text),
    message: optional(text),
  },
  meets: 'stream',
  onWire(script, fault) {
    const { code = 'InternalError', message = 'An internal server error occurred' } = fault;
    return endWith(script, fault, errorFrame(code, message));
  },
};
