import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { CaprockError, diagnosisOf, pickRegion } from '@caprock/core';

/**
 * The region that an option or the environment names.
 * @throws CaprockError when the option is not shaped like a region.
 */
export function namedRegion(option: string | undefined): string | undefined {
  const { AWS_REGION: awsRegion, AWS_DEFAULT_REGION: awsDefaultRegion } = process.env;
  const { region, ignored } = pickRegion({ option, awsRegion, awsDefaultRegion });
  if (!ignored.includes('option')) return region;
  const message = 'The option `region` is not shaped like an AWS region.';
  throw new CaprockError({ message, diagnosis: diagnosisOf('no-region', { message }) });
}

/**
 * The region of a call that is given no client: the option, the environment, the profile files, the
 * fallback.
 * @throws The SDK's own error where none is named anywhere.
 */
export async function regionOfMachine(
  option: string | undefined,
  fallback: string | undefined,
): Promise<string> {
  const named = namedRegion(option);
  if (named !== undefined) return named;
  const client = new BedrockRuntimeClient({});
  try {
    return await client.config.region();
  } catch (error) {
    if (fallback === undefined) throw error;
    return fallback;
  } finally {
    client.destroy();
  }
}
