import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect } from 'vitest';
import type { Emulator } from '../emulator.ts';

/** The input of a test: what the real client is given. */
type Input = ConstructorParameters<typeof ConverseCommand>[0] | object;

/** A real AWS SDK client that talks to an emulator. */
export function realClient(
  emulator: Pick<Emulator, 'url'>,
  region = 'us-east-1',
  options: { readonly maxAttempts?: number } = {},
): BedrockRuntimeClient {
  return new BedrockRuntimeClient({
    region,
    endpoint: emulator.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    ...options,
  });
}

/** Sends a request that must be refused in these words. */
export async function refuses(
  emulator: Pick<Emulator, 'url'>,
  input: Input,
  refusal: { readonly name: string; readonly status: number; readonly message: string },
): Promise<void> {
  const client = realClient(emulator);
  try {
    const sent = client.send(
      new ConverseCommand(input as ConstructorParameters<typeof ConverseCommand>[0]),
    );
    await expect(sent).rejects.toMatchObject({
      name: refusal.name,
      message: refusal.message,
      $metadata: { httpStatusCode: refusal.status, requestId: expect.any(String) },
    });
  } finally {
    client.destroy();
  }
}

/** Sends a request that must be answered. */
export async function accepts(emulator: Pick<Emulator, 'url'>, input: Input): Promise<void> {
  const client = realClient(emulator);
  try {
    const sent = client.send(
      new ConverseCommand(input as ConstructorParameters<typeof ConverseCommand>[0]),
    );
    await expect(sent).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } });
  } finally {
    client.destroy();
  }
}
