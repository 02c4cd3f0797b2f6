import { tellListener } from '@caprock/core';

/** What `redisStores` tells. Holds no key, no address and no credentials. */
export type RedisEvent =
  | {
      /** From now on this process remembers for itself. */
      readonly type: 'store-offline';
      /** `unreachable`: no connection; `slow`: no answer in time; `refused`: Redis answered with an error. */
      readonly reason: 'unreachable' | 'slow' | 'refused';
      /** The error's own text, where Redis answered with one. */
      readonly message?: string;
    }
  | {
      /** Redis answers again, and has been told what was met meanwhile. */
      readonly type: 'store-online';
      /** How long it was gone, in milliseconds. */
      readonly offlineMs: number;
    };

/** The part of Node's `process` that is used. */
interface WarningProcess {
  readonly emitWarning?: (text: string, options: { type: string; code: string }) => void;
}

/**
 * How events are told: to the caller's listener, or, where nobody listens, once through
 * `process.emitWarning` when Redis is given up.
 */
export function redisAnnouncer(
  onEvent: ((event: RedisEvent) => void) | undefined,
): (event: RedisEvent) => void {
  let warned = false;
  return (event) => {
    if (onEvent) {
      tellListener(onEvent, event);
      return;
    }
    if (warned || event.type !== 'store-offline') return;
    warned = true;
    const { process } = globalThis as { process?: WarningProcess };
    const why = event.message === undefined ? event.reason : `${event.reason}: ${event.message}`;
    const text = `Redis does not answer (${why}); what is learned of Bedrock stays in this process meanwhile`;
    process?.emitWarning?.(text, { type: 'CaprockWarning', code: 'CAPROCK_REDIS' });
  };
}
