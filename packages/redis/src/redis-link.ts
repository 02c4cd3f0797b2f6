import type { Eventually } from '@caprock/core';
import { inTime } from './in-time.ts';
import type { RedisConnection } from './redis-client.ts';
import type { RedisEvent } from './redis-event.ts';

/** Milliseconds between two questions whether Redis is back. */
const PROBE_MS = 500;
/** Milliseconds for telling Redis what was met meanwhile. */
const CATCH_UP_MS = 1_000;

/** Redis, as long as it answers in time. */
export interface RedisLink {
  /** Redis' answer, or what this process knows itself: at once while Redis is given up. */
  ask<Value>(run: () => Promise<Value>, otherwise: () => Value, waitMs?: number): Eventually<Value>;
}

/** What a link is made of. */
interface LinkOptions {
  readonly connection: RedisConnection;
  /** Milliseconds after which Redis is given up. */
  readonly timeoutMs: number;
  readonly announce: (event: RedisEvent) => void;
  /** Tells Redis what was met while it was given up. */
  readonly catchUp: () => Promise<void>;
}

/**
 * Gives Redis up as soon as it fails or is late, so that one call at most waits for it, and looks for it
 * from time to time until it answers in time again. Keeps no process alive.
 */
export function redisLink({ connection, timeoutMs, announce, catchUp }: LinkOptions): RedisLink {
  let offlineSince: number | undefined;
  let wasReady = false;
  let probing = false;
  const isGone = () => {
    const state = connection.state();
    wasReady ||= state === 'ready';
    // What is sent while a lost connection is made anew only waits in the client.
    return state === 'gone' || (state === 'starting' && wasReady);
  };
  const giveUp = (reason: Reason) => {
    if (offlineSince !== undefined) return;
    offlineSince = Date.now();
    announce({ type: 'store-offline', ...reason });
    probeLater();
  };
  const probeLater = () => {
    const timer = setTimeout(() => void probe(), PROBE_MS);
    timer.unref?.();
  };
  const probe = async () => {
    // One question at a time: a server that hangs answers all of them at once.
    if (probing || isGone()) return probeLater();
    probing = true;
    const pong = connection.send(['PING']).then(
      () => true,
      () => false,
    );
    void pong.then(() => {
      probing = false;
    });
    const answer = await inTime(pong, timeoutMs);
    if (!('value' in answer && answer.value)) return probeLater();
    if (!('value' in (await inTime(catchUp(), CATCH_UP_MS)))) return probeLater();
    const offlineMs = Date.now() - (offlineSince ?? Date.now());
    offlineSince = undefined;
    announce({ type: 'store-online', offlineMs });
  };
  const settle = async <Value>(
    run: () => Promise<Value>,
    otherwise: () => Value,
    waitMs: number,
  ): Promise<Value> => {
    const answer = await inTime(run(), waitMs);
    if ('value' in answer) return answer.value;
    giveUp(reasonOf(answer, connection.state()));
    return otherwise();
  };
  return {
    ask(run, otherwise, waitMs = timeoutMs) {
      if (offlineSince !== undefined) return otherwise();
      if (!isGone()) return settle(run, otherwise, waitMs);
      giveUp({ reason: 'unreachable' });
      return otherwise();
    },
  };
}

type Reason = Omit<RedisEvent & { type: 'store-offline' }, 'type'>;

function reasonOf(
  outcome: { readonly error: unknown } | { readonly late: true },
  state: ReturnType<RedisConnection['state']>,
): Reason {
  if ('late' in outcome) return { reason: state === 'ready' ? 'slow' : 'unreachable' };
  const { error } = outcome;
  // An answer of Redis itself begins with its code: `NOPERM …`. Some repeat the arguments at the end.
  const [message = ''] = error instanceof Error ? error.message.split(', with args') : [];
  return /^[A-Z]+ /.test(message) ? { reason: 'refused', message } : { reason: 'unreachable' };
}
