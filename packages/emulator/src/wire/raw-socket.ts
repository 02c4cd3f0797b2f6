import type { Http2Session } from 'node:http2';
import type { Socket } from 'node:net';

const sockets = new WeakMap<Http2Session, Socket>();

/** Keeps the TCP socket of a session: the one that the session shows forbids `end`. */
export function rememberSocket(session: Http2Session, socket: Socket): void {
  sockets.set(session, socket);
}

/** The TCP socket under a session. */
export function rawSocketOf(session: Http2Session): Socket | undefined {
  return sockets.get(session);
}
