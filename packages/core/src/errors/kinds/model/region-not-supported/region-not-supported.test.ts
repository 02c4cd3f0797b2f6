import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "Provided region_name 'us east' doesn't match a supported format.",
  'request send failed, Post "https://bedrock-runtime.us-east1.amazonaws.com/model/x/converse": dial tcp: lookup bedrock-runtime.us-east1.amazonaws.com: no such host',
  'botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "https://bedrock-runtime.eu-east-9.amazonaws.com/model/x/converse"',
  'The requested model is not supported in this region.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('region-not-supported');
});

test('a host of a region that does not exist is no passing trouble', () => {
  const of = (region: string) =>
    classifyError(`getaddrinfo ENOTFOUND bedrock-runtime.${region}.amazonaws.com`);
  expect(of('us-west-3')).toMatchObject({ kind: 'region-not-supported', retry: 'no' });
  expect(of('us-east-1').kind).toBe('endpoint-unreachable');
  expect(of('undefined').kind).toBe('no-region');
});

test.each<unknown>([
  'Could not connect to the endpoint URL: "https://bedrock-runtime.us-east-1.amazonaws.com/model/x/converse"',
  'User location is not supported for the API use',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('region-not-supported');
});
