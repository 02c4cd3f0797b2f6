import type { KindDefinition } from '../../definition.ts';

/** The response stream broke, ended early or carried an exception. */
export const streamError = {
  kind: 'stream-error',
  family: 'transport',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'The answer broke off',
  phrases: [
    'stream ended before messagestop',
    'stream ended before its finish_reason',
    // The client of OpenAI.
    'malformed server-sent event json',
    'truncated event message',
    'incomplete amazon bedrock event-stream frame',
    'stream ended without',
    // The AI SDK, of a stream whose error went to `onError`.
    'check the stream for errors',
    // @langchain/aws, where an answer of status 200 holds no message.
    'no message found in bedrock response',
    'prelude checksum specified in the message',
    'the message checksum (',
    'does not match received message length',
    'content arrived behind the stop event',
    'unexpected end of json input',
    'unterminated string in json',
    'unrecognized header type tag',
    'error occurred during streaming',
    'error occured during streaming',
    // botocore, of bytes that are no event stream; Claude Code.
    'checksum mismatch: expected',
    'connection closed mid-response',
  ],
  names: ['ModelStreamErrorException'],
} as const satisfies KindDefinition;
