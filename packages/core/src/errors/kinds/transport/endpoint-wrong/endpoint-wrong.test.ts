import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Cannot connect to API: Failed to parse URL from undefined/model/x/converse',

  'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.',
  'Bedrock streaming response has content-type application/json, expected application/vnd.amazon.eventstream',

  'Unable to determine service/operation name to be authorized',
  'parse "https://gateway.example/aws-bedrock/model/us-east1/invoke%!(EXTRA string=anthropic.claude-3-sonnet-20240229-v1:0)": invalid URL escape "%!("',
  '{"success":false,"errors":[{"code":7000,"message":"No route for that URI"}]}',

  Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }),
  'The requested operation is not recognized by the service.',
  "Not 'output' key found in the response from the Bedrock Converse API. This usually happens due to misconfiguration of endpoint or region",
  'An error occurred (ValidationException) when calling the ListCustomModels operation: Operation unknown',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('endpoint-wrong');
});

test.each<unknown>([
  { message: 'Unexpected token < in JSON at position 0', $response: { statusCode: 502 } },
  'getaddrinfo ENOTFOUND bedrock-runtime.us-east-1.amazonaws.com',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('endpoint-wrong');
});
