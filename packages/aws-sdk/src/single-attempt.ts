import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';

/**
 * The same client without the SDK's own retries, so that there is one loop. The caller's client stays
 * as it is. `maxAttempts` cannot be shadowed: the retry middleware holds it in a closure.
 */
export function withoutRetries(client: BedrockRuntimeClient): BedrockRuntimeClient {
  const stack = client.middlewareStack.clone();
  if (stack.remove('retryMiddleware')) {
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
  }) as BedrockRuntimeClient;
}
