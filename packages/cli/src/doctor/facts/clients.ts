import type { BedrockClient } from '@aws-sdk/client-bedrock';
import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import type { STSClient } from '@aws-sdk/client-sts';
import type { CredentialFacts } from './resolve-credentials.ts';

/** The clients of AWS that the doctor asks, made on demand; each package is loaded when it is needed. */
export interface Clients {
  bedrock(region: string): Promise<BedrockClient>;
  runtime(region: string): Promise<BedrockRuntimeClient>;
  sts(region: string): Promise<STSClient>;
  iam(region: string): Promise<IAMClient>;
  quotas(region: string): Promise<ServiceQuotasClient>;
  /** Lets all of them go. */
  close(): void;
}

/** @param credentials What the chain gave; it is asked once for all clients. */
export function createClients(credentials: () => Promise<CredentialFacts>): Clients {
  const opened = new Map<string, Promise<{ destroy(): void }>>();
  const configuration = (region: string) => ({ region, credentials, maxAttempts: 2 });

  function open<Client extends { destroy(): void }>(
    name: string,
    region: string,
    make: () => Promise<Client>,
  ): Promise<Client> {
    const key = `${name} ${region}`;
    const client = (opened.get(key) as Promise<Client> | undefined) ?? make();
    opened.set(key, client);
    return client;
  }

  return {
    bedrock: (region) =>
      open('bedrock', region, async () => {
        const { BedrockClient: Client } = await import('@aws-sdk/client-bedrock');
        return new Client(configuration(region));
      }),
    runtime: (region) =>
      open('runtime', region, async () => {
        const { BedrockRuntimeClient: Client } = await import('@aws-sdk/client-bedrock-runtime');
        return new Client(configuration(region));
      }),
    sts: (region) =>
      open('sts', region, async () => {
        const { STSClient: Client } = await import('@aws-sdk/client-sts');
        return new Client(configuration(region));
      }),
    iam: (region) =>
      open('iam', region, async () => {
        const { IAMClient: Client } = await import('@aws-sdk/client-iam');
        return new Client(configuration(region));
      }),
    quotas: (region) =>
      open('quotas', region, async () => {
        const { ServiceQuotasClient: Client } = await import('@aws-sdk/client-service-quotas');
        return new Client(configuration(region));
      }),
    close() {
      for (const client of opened.values())
        client.then(
          (one) => one.destroy(),
          () => {},
        );
    },
  };
}
