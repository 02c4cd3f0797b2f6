import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorAnswer } from './answer.ts';
import { namedRequest } from './named-request.ts';
import type { Service } from './operation.ts';

/** What AWS answers to a request for an operation that it does not have, in the words of its protocol. */
export function unknownOperation(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  text: string,
): { readonly error: ErrorAnswer; readonly service: Service } {
  const named = namedRequest(method, url, headers, text);
  if (!named) return { service: 'bedrock', error: UNKNOWN_PATH };
  const { name, version, service = 'sts' } = named;
  return { service, error: version === undefined ? UNKNOWN_TARGET : invalidAction(name, version) };
}

const UNKNOWN_PATH: ErrorAnswer = {
  status: 404,
  exception: 'UnknownOperationException',
  message: '',
  body: JSON.stringify({
    Output: { __type: 'com.amazon.coral.service#UnknownOperationException' },
    Version: '1.0',
  }),
};

const UNKNOWN_TARGET: ErrorAnswer = {
  status: 400,
  exception: 'UnknownOperationException',
  message: '',
  body: JSON.stringify({ __type: 'UnknownOperationException' }),
};

function invalidAction(name: string, version: string): ErrorAnswer {
  return {
    status: 400,
    exception: 'InvalidAction',
    message: `Could not find operation ${name} for version ${version}`,
  };
}
