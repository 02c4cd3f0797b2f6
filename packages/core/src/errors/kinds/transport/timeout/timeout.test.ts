import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Read timeout on endpoint URL: "https://bedrock-runtime.us-west-2.amazonaws.com/model/us.anthropic.claude-sonnet-4-6/converse"',
  'Connect timeout on endpoint URL: "https://bedrock-runtime.us-east-1.amazonaws.com/"',
  'Post "https://bedrock-runtime.us-east-1.amazonaws.com/model/x/converse": dial tcp 10.0.0.1:443: i/o timeout',
  'operation error Bedrock Runtime: InvokeModel, https response error StatusCode: 0, RequestID: , canceled, context deadline exceeded',
  'software.amazon.awssdk.core.exception.ApiCallTimeoutException: Client execution did not complete before the specified timeout configuration: 30000 millis',
  'dispatch failure: timeout: HTTP connect timeout occurred after 3.1s',
  '@smithy/node-http-handler - [ERROR] a request has exceeded the configured 120000 ms requestTimeout.',
  '{"type":"error","error":{"type":"timeout_error","message":"Request timeout"}}',

  'Bedrock Converse timed out after 60000 ms while waiting for the next chunk.',
  { name: 'TimeoutError', message: 'x' },
  'TimedOutError(5s)',
  'Stream stale for 900s',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('timeout');
});

test.each<unknown>(['Model has timed out in processing the request. Try your request again.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('timeout');
  },
);
