import type { ConverseClient, ConverseInput, Middleware } from './host.ts';

/** What a shadow does differently. */
export interface ShadowOptions {
  /** Takes the input of a Converse command and gives back what is sent. */
  readonly settle: (input: ConverseInput) => ConverseInput;
  /** Leaves the SDK's own retries on. */
  readonly keepRetries: boolean;
}

/**
 * A client that sends through another one, with a middleware stack of its own: the caller's client
 * stays as it is. Calls to it are settled first, and sent once.
 */
export function shadowClient(
  client: ConverseClient,
  { settle, keepRetries }: ShadowOptions,
): ConverseClient {
  // A stand-in for a client, as tests write them, has no stack: nothing can be settled there.
  if (typeof client.middlewareStack?.clone !== 'function') return client;
  const stack = client.middlewareStack.clone();
  const settleMiddleware: Middleware = (next) => (command) =>
    next({ ...command, input: settle(command.input) });
  stack.add(settleMiddleware, { name: 'caprockSettleInput', step: 'initialize', priority: 'high' });
  if (!keepRetries && stack.remove('retryMiddleware')) {
    // The SDK places its signing middleware behind the one of this name, so one must stay.
    stack.add((next) => next, {
      name: 'retryMiddleware',
      step: 'finalizeRequest',
      tags: ['RETRY'],
      priority: 'high',
    });
  }
  return Object.create(client, {
    middlewareStack: { value: stack },
    // The SDK keeps resolved handlers here; they belong to the other stack.
    handlers: { value: undefined, writable: true, configurable: true },
  });
}
