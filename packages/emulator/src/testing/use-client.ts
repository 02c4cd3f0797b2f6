import { afterEach } from 'vitest';
import type { Emulator } from '../emulator.ts';

/** What every AWS SDK client takes. */
interface ClientConfiguration {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly maxAttempts: number;
}

/**
 * Makes real AWS SDK clients of a kind for an emulator, by region; they are closed after each test.
 */
export function useClient<Client extends { destroy(): void }>(
  emulator: Pick<Emulator, 'url'>,
  Kind: new (configuration: ClientConfiguration) => Client,
): (region?: string) => Client {
  const opened: Client[] = [];
  afterEach(() => {
    for (const client of opened.splice(0)) client.destroy();
  });
  return (region = 'us-east-1') => {
    const client = new Kind({
      region,
      endpoint: emulator.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    opened.push(client);
    return client;
  };
}
