import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';

/** The region that the environment names. */
export function regionOfEnvironment(): string | undefined {
  const { AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  return AWS_REGION || AWS_DEFAULT_REGION || undefined;
}

/**
 * The region that a client calls: what it was made with, the environment, or the profile files.
 * @throws The SDK's own error where no region is named anywhere.
 */
export async function regionOfClient(client: BedrockRuntimeClient): Promise<string> {
  return await client.config.region();
}
