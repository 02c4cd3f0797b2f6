import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Stream closed with error code NGHTTP2_INTERNAL_ERROR',

  'TypeError: fetch failed',
  'API Error: Connection error.',
  'Premature close',
  'Unable to connect to API (ECONNRESET)',
  'API Error: The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()',
  'http2: server sent GOAWAY and closed the connection; LastStreamID=1, ErrCode=NO_ERROR, debug=""',
  "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
  'Connection was closed before we received a valid response from endpoint URL: "https://bedrock-runtime.us-east-1.amazonaws.com/model/x/converse".',
  'httpx.RemoteProtocolError: peer closed connection without sending complete message body (incomplete chunked read)',
  'request to https://bedrock-runtime.us-east-1.amazonaws.com/model/x/invoke failed, reason: ',
  { code: 'ECONNRESET', message: 'read ECONNRESET' },
  'socket hang up',
  'aiohttp.client_exceptions.ClientPayloadError: Response payload is not completed: <TransferEncodingError: 400>',
  'Error: write EOF',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('network-reset');
});

test.each<unknown>([
  new TypeError('fetch failed', {
    cause: { code: 'UND_ERR_BODY_TIMEOUT', message: 'Body Timeout Error' },
  }),
  new TypeError('fetch failed', { cause: new Error('self-signed certificate') }),

  'connect ECONNREFUSED 127.0.0.1:9',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('network-reset');
});
