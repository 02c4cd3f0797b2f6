import { expect, test } from 'vitest';
import type { ErrorAnswer } from '../operations/answer.ts';
import { toWireScript } from './to-wire-script.ts';

const denied: ErrorAnswer = {
  status: 403,
  exception: 'AccessDeniedException',
  message: 'User: <a> & "b" is not authorized',
  capital: true,
};

function rendered(error: ErrorAnswer, service: 'bedrock' | 'sts' | 'iam' | 'servicequotas') {
  const { status, headers, steps } = toWireScript({ error }, service, 'id-1');
  const body = steps.flatMap((step) => (step.do === 'write' ? [String(step.bytes)] : [])).join('');
  return { status, headers, body };
}

test('bedrock: REST JSON, with the type in a header', () => {
  expect(rendered(denied, 'bedrock')).toEqual({
    status: 403,
    headers: {
      'content-type': 'application/json',
      'x-amzn-errortype': 'AccessDeniedException',
    },
    body: '{"Message":"User: <a> & \\"b\\" is not authorized"}',
  });
});

test('sts: XML', () => {
  expect(rendered({ ...denied, exception: 'AccessDenied' }, 'sts')).toEqual({
    status: 403,
    headers: { 'content-type': 'text/xml' },
    body:
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">' +
      '<Error><Type>Sender</Type><Code>AccessDenied</Code>' +
      '<Message>User: &lt;a&gt; &amp; &quot;b&quot; is not authorized</Message></Error>' +
      '<RequestId>id-1</RequestId></ErrorResponse>',
  });
});

test('iam: the same in its own namespace', () => {
  const { body } = rendered({ ...denied, exception: 'NoSuchEntity' }, 'iam');
  expect(body).toContain('https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type>');
  expect(body).toContain('<Code>NoSuchEntity</Code>');
});

test('what the service itself does wrong is of the receiver', () => {
  const { status, body } = rendered({ ...denied, status: 500, exception: 'ServiceFailure' }, 'iam');
  expect([status, body]).toEqual([500, expect.stringContaining('<Type>Receiver</Type>')]);
});

test('service-quotas: JSON 1.1, with the type in the body and 400', () => {
  expect(rendered(denied, 'servicequotas')).toEqual({
    status: 400,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: '{"__type":"AccessDeniedException","Message":"User: <a> & \\"b\\" is not authorized"}',
  });
});
