import type { KindDefinition } from '../../definition.ts';

/** Node and browsers of a request without an answer, Anthropic's clients, and Go. */
const UNEXPLAINED =
  /(?:^|: )(?:fetch failed|failed to fetch|connection error\.|terminated|unexpected eof)$/;

/** The connection was reset or cut. */
export const networkReset = {
  kind: 'network-reset',
  family: 'transport',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'The connection was cut',
  phrases: [
    'protocol error',
    'network connection lost',
    'connection broken',
    'empty or unparsable response',
    'err_http2_stream_cancel',
    'socket hang up',
    'socket connection was closed',
    'http2 request did not get a response',
    'pending stream has been canceled',
    'connection reset',
    // Node's HTTP handler of the AWS SDK calls these TimeoutError.
    'read econnreset',
    'write econnreset',
    'write epipe',
    'cannot connect to api',
    'unable to connect to api',
    'premature close',
    'goaway',
    'nghttp2_',
    // Python.
    'remote end closed connection',
    'connection was closed before',
    'peer closed connection',
    // node-fetch, which puts a reason behind it only where it has one.
    'failed, reason:',
    // aiohttp, of an answer that ended inside a chunk.
    'transferencodingerror',
    'payload is not completed',
    'write eof',
  ],
  // What the clients say where they know no more; whatever is told behind it says it better.
  recognises: ({ text, code }) => code === undefined && UNEXPLAINED.test(text),
  names: [
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'UND_ERR_SOCKET',
    'ERR_HTTP2_STREAM_CANCEL',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_STREAM_PREMATURE_CLOSE',
  ],
} as const satisfies KindDefinition;
