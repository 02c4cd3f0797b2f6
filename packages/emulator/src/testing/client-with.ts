import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  ConverseCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { expect } from 'vitest';
import type { Emulator } from '../emulator.ts';

/** The pair of AWS's own documentation, which the default world knows. */
export const DOCUMENTED_KEYS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

export const PROTOCOLS = ['HTTP/1.1', 'HTTP/2'] as const;

/** A real client as its test configures it. */
export function clientWith(
  emulator: Pick<Emulator, 'url'>,
  config: BedrockRuntimeClientConfig = {},
  protocol: (typeof PROTOCOLS)[number] = 'HTTP/2',
): BedrockRuntimeClient {
  return new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: DOCUMENTED_KEYS,
    maxAttempts: 1,
    ...(protocol === 'HTTP/1.1' ? { requestHandler: new NodeHttpHandler() } : {}),
    ...config,
  });
}

/** A client that comes with an Amazon Bedrock API key. */
export function clientWithApiKey(
  emulator: Pick<Emulator, 'url'>,
  token: string,
): BedrockRuntimeClient {
  return clientWith(emulator, { token: { token }, authSchemePreference: ['httpBearerAuth'] });
}

/** Says hi to a model, and lets the client go. */
export async function sayHi(
  client: BedrockRuntimeClient,
  modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
): Promise<void> {
  const messages = [{ role: 'user' as const, content: [{ text: 'hi' }] }];
  try {
    await client.send(new ConverseCommand({ modelId, messages }));
  } finally {
    client.destroy();
  }
}

/** Fails unless saying hi is refused in these words. */
export function expectRefusal(
  said: Promise<void>,
  name: string,
  message: string | RegExp,
  status = 403,
): Promise<void> {
  const words = typeof message === 'string' ? message : expect.stringMatching(message);
  return expect(said).rejects.toMatchObject({
    name,
    message: words,
    $metadata: { httpStatusCode: status },
  });
}
