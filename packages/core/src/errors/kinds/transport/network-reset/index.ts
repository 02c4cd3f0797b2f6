import type { KindDefinition } from '../../definition.ts';

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
    'http2 request did not get a response',
    'pending stream has been canceled',
    'connection reset',
    // Node's HTTP handler of the AWS SDK calls these TimeoutError.
    'read econnreset',
    'write econnreset',
    'write epipe',
    'cannot connect to api',
  ],
  names: [
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'UND_ERR_SOCKET',
    'ERR_HTTP2_STREAM_CANCEL',
    'ERR_HTTP2_STREAM_ERROR',
  ],
} as const satisfies KindDefinition;
