import type { AsyncCaller, CallOptions } from '../host.ts';
import type { FetchFunction, InvokeModel } from './invoke-model.ts';

/** What BedrockChat is given to send with, for one request. */
interface Sending {
  readonly fetchFn: { readonly value: FetchFunction };
  readonly caller?: { readonly value: AsyncCaller };
}

/** Remembers the HTTP answer of the last request of a model that was refused. */
export type Refused = { response?: Response };

/**
 * The members through which a request of BedrockChat is sent: with the caller's signal, which the
 * host would race but not hand on, and once.
 */
export function sendingMembers(
  model: InvokeModel,
  { signal }: CallOptions,
  refused: Refused,
  caller: AsyncCaller | undefined,
): Sending {
  const fetchFn: FetchFunction = async (url, init) => {
    const response = await model.fetchFn(url, signal ? { ...init, signal } : init);
    if (!response.ok) refused.response = response;
    return response;
  };
  return { fetchFn: { value: fetchFn }, ...(caller ? { caller: { value: caller } } : {}) };
}

/**
 * Tells of an HTTP answer what the host leaves out of its error: the name of the exception, the
 * status, the id of the request and the headers, where errors of the AWS SDK have them.
 */
export function describeRefusal(error: unknown, { response }: Refused): void {
  if (!response || typeof error !== 'object' || error === null) return;
  const { status: statusCode, headers } = response;
  const name = headers.get('x-amzn-errortype')?.split(/[:#]/)[0];
  const requestId = headers.get('x-amzn-requestid') ?? undefined;
  attach(error, '$metadata', { httpStatusCode: statusCode, requestId });
  attach(error, '$response', { statusCode, headers: Object.fromEntries(headers) });
  if (name) attach(error, 'name', name);
}

function attach(error: object, member: string, value: unknown): void {
  Object.defineProperty(error, member, { value, configurable: true, writable: true });
}
