import { expect, test } from 'vitest';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${emulator.url}${path}`, { method: 'POST', body, headers });

test('REST: by its path', async () => {
  const response = await post('/model/a/b/converse', '{}');
  expect(response.status).toBe(404);
  expect(response.headers.get('x-amzn-errortype')).toBe('UnknownOperationException');
  expect(await response.json()).toEqual({
    Output: { __type: 'com.amazon.coral.service#UnknownOperationException' },
    Version: '1.0',
  });
});

test.each([
  ['Action=GetNothing&Version=2011-06-15', 'sts', 'GetNothing for version 2011-06-15'],
  ['Action=GetNothing&Version=2010-05-08', 'iam', 'GetNothing for version 2010-05-08'],
  [
    'Action=GetCallerIdentity&Version=2010-05-08',
    'iam',
    'GetCallerIdentity for version 2010-05-08',
  ],
  ['Action=GetCallerIdentity&Version=1999', 'sts', 'GetCallerIdentity for version 1999'],
  ['Action=GetCallerIdentity', 'sts', 'GetCallerIdentity for version NO_VERSION_SPECIFIED'],
  ['Action=ListServiceQuotas&Version=2011-06-15', 'sts', 'ListServiceQuotas for version'],
])('query protocol: %s', async (body, service, operation) => {
  const response = await post('/', body);
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/xml']);
  expect(text).toContain(`<ErrorResponse xmlns="https://${service}.amazonaws.com/doc/`);
  expect(text).toContain('<Type>Sender</Type><Code>InvalidAction</Code>');
  expect(text).toContain(`<Message>Could not find operation ${operation}`);
});

test.each(['ListNothing', 'GetCallerIdentity'])('JSON protocol: %s', async (name) => {
  const response = await post('/', '{}', { 'x-amz-target': `ServiceQuotasV20190624.${name}` });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.1');
  expect(await response.text()).toBe('{"__type":"UnknownOperationException"}');
});
