import type { DoctorOptions } from '../doctor-options.ts';
import type { Clients } from './clients.ts';
import type { ProfileFacts } from './read-profile.ts';

/** Where the calls of a region go. */
export interface Endpoint {
  readonly url: string;
  /** What names it: a variable, a file, or undefined for AWS's own. */
  readonly source: string | undefined;
}

/**
 * The endpoint of Bedrock Runtime, with what names it, in the SDK's own order: the variable of the service,
 * the variable of all, the profile's `services` section, the profile.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export async function findEndpoint(
  { environment }: DoctorOptions,
  clients: Clients,
  profile: ProfileFacts | undefined,
  region: string,
): Promise<Endpoint> {
  const client = await clients.runtime(region);
  const custom = await client.config.endpoint?.();
  const url = custom
    ? `${custom.protocol}//${custom.hostname}${custom.port ? `:${custom.port}` : ''}`
    : client.config.endpointProvider({ Region: region }).url.href;
  return { url, source: custom ? sourceOf(environment, profile) : undefined };
}

function sourceOf(
  environment: DoctorOptions['environment'],
  profile: ProfileFacts | undefined,
): string | undefined {
  const named = ['AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'AWS_ENDPOINT_URL'].find(
    (name) => environment[name],
  );
  return named ?? profile?.configFile;
}
