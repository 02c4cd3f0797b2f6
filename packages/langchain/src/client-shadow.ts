import { derive } from './derive.ts';
import type { ConverseClient, ConverseInput, Middleware, MiddlewareStack } from './host.ts';

/** What a shadow does differently. */
export interface ShadowOptions {
  /** Takes the input of a Converse command and gives back what is sent. */
  readonly settle: (input: ConverseInput) => ConverseInput;
  /** Leaves the SDK's own retries on. */
  readonly keepRetries: boolean;
}

/**
 * A client that sends through another one, with middleware of its own in each call: the caller's client
 * stays as it is. Calls to it are settled first, and sent once.
 */
export function shadowClient(
  client: ConverseClient,
  { settle, keepRetries }: ShadowOptions,
): ConverseClient {
  // A stand-in for a client, as tests write them, has no stack: nothing can be settled there.
  const { middlewareStack: stack } = client;
  if (typeof stack?.concat !== 'function') return client;
  const settleMiddleware: Middleware = (next) => (command) =>
    next({ ...command, input: settle(command.input) });
  return derive(client, {
    middlewareStack: derive(stack, {
      // What a command is sent through: the client's stack, copied with the command's own.
      concat(own: MiddlewareStack) {
        const copy = stack.concat(own);
        copy.add(settleMiddleware, SETTLE);
        // The SDK places its signing middleware behind the one of this name, so one must stay.
        if (!keepRetries && copy.remove(RETRY.name)) copy.add((next) => next, RETRY);
        return copy;
      },
    }),
    // The SDK keeps resolved handlers here; they belong to the other stack.
    handlers: undefined,
  });
}

const SETTLE = { name: 'caprockSettleInput', step: 'initialize', priority: 'high' };
const RETRY = {
  name: 'retryMiddleware',
  step: 'finalizeRequest',
  tags: ['RETRY'],
  priority: 'high',
};
