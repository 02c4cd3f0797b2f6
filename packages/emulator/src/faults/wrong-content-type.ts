import { optional, text } from '../checks/values.ts';
import type { FaultType } from './fault-type.ts';

/** The body is the right one, and its content type says that it is something else. */
export interface WrongContentTypeFault {
  readonly type: 'wrong-content-type';
  /** Default: `text/html`. */
  readonly contentType?: string;
}

/** Names another content type. */
export const wrongContentType: FaultType<WrongContentTypeFault> = {
  type: 'wrong-content-type',
  members: { contentType: optional(text) },
  meets: 'answer',
  onWire: (script, { contentType = 'text/html' }) => ({
    ...script,
    headers: { ...script.headers, 'content-type': contentType },
  }),
};
