import { createServer as createHttp1, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttp2, type ServerHttp2Session } from 'node:http2';
import { type AddressInfo, createServer as createTcp, type Socket } from 'node:net';
import { rememberSocket } from './raw-socket.ts';

/** What both protocols hand over; Node's HTTP/2 compatibility layer has the same members. */
export type Exchange = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The first bytes of HTTP/2 with prior knowledge (RFC 9113, section 3.4). */
/**
 * Milliseconds that a connection without a request stays: with Node's own five seconds, a client on a
 * busy machine sends its next request while the connection is being closed, and reads ECONNRESET.
 */
const IDLE_MS = 60_000;

const PREFACE = 'PRI * HTTP/2.0';

/** Serves HTTP/1.1 and HTTP/2 with prior knowledge on one port of the loopback interface. */
export async function serveHttp(port: number, exchange: Exchange): Promise<HttpServer> {
  const http1 = createHttp1({ keepAliveTimeout: IDLE_MS }, exchange);
  const http2 = createHttp2((request, response) =>
    exchange(request as unknown as IncomingMessage, response as unknown as ServerResponse),
  );
  const sockets = new Set<Socket>();
  const sessions = new Set<ServerHttp2Session>();
  http2.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => {});
    session.once('close', () => sessions.delete(session));
  });
  // Without Nagle's delay two writes arrive as the two pieces that they are.
  const tcp = createTcp({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.once('data', (first: Buffer) => {
      socket.pause();
      const isHttp2 = first.toString('latin1', 0, PREFACE.length) === PREFACE;
      socket.unshift(first);
      if (isHttp2) http2.once('session', (session) => rememberSocket(session, socket));
      (isHttp2 ? http2 : http1).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    tcp.once('error', reject);
    tcp.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (tcp.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const session of sessions) session.destroy();
        for (const socket of sockets) socket.destroy();
        tcp.close(() => resolve());
      }),
  };
}
