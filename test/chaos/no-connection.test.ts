import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import type { CaprockEvent } from '@caprock/core';
import { startEmulator } from '@caprock/emulator';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CREDENTIALS, callers } from '../callers/index.ts';
import { langchain } from '../callers/langchain.ts';

const emulator = useEmulator();

/** A port that was free a moment ago. */
let closedPort: number;
beforeAll(async () => {
  const closed = await startEmulator();
  closedPort = closed.port;
  await closed.close();
});

/**
 * Listeners that somebody left; not those of `fetch`, which lets go of the signal of a request without a
 * connection only when the request is collected (undici 7, `lib/web/fetch/request.js`).
 */
function listenersOn(signal: AbortSignal): number {
  return getEventListeners(signal, 'abort').filter(({ name }) => name !== 'abort').length;
}

/** Addresses at which nobody answers, and what the caller is told. */
const nobody = [
  {
    name: 'a port at which nobody listens',
    url: () => `http://127.0.0.1:${closedPort}`,
    kind: 'endpoint-unreachable',
    requests: 2,
  },
  {
    name: 'a name that nobody has',
    // Reserved for this by RFC 6761.
    url: () => 'http://bedrock-runtime.us-east-1.invalid',
    kind: 'endpoint-unreachable',
    requests: 2,
  },
  {
    name: 'TLS with somebody who speaks none',
    url: () => emulator.url.replace('http:', 'https:'),
    kind: 'tls-error',
    requests: 1,
  },
] as const;

describe.each([...callers, langchain('HTTP/1.1')])('$name', (caller) => {
  const rows = nobody.flatMap((row) => [false, true].map((stream) => ({ ...row, stream })));

  test.each(rows)('$name (stream: $stream)', async ({ url, kind, requests, stream }) => {
    const events: CaprockEvent[] = [];
    const abort = new AbortController();
    const { failure, text } = await caller.call({
      url: url(),
      stream,
      signal: abort.signal,
      options: {
        onEvent: (event) => events.push(event),
        cooldowns: false,
        retry: { attemptsPerTarget: 2, maxAttempts: caller.ownsRetries ? 2 : 1 },
      },
    });
    expect(text).toBe('');
    expect(failure?.kind).toBe(kind);
    const attempts = events.filter(({ type }) => type === 'attempt').length;
    expect(attempts).toBe(caller.ownsRetries ? requests : 1);
    await vi.waitFor(() => expect(listenersOn(abort.signal)).toBe(0));
    const shown = inspect(failure?.error, { depth: 10, showHidden: caller.ownsRetries });
    for (const secret of Object.values(CREDENTIALS)) expect(shown).not.toContain(secret);
  });
});
