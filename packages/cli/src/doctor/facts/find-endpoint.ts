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
 * The endpoint of Bedrock Runtime and what names it. A configured one in the SDK's order: the variable
 * of the service, the variable of all, the profile's `services` section, the profile.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export async function findEndpoint(
  { environment }: DoctorOptions,
  clients: Clients,
  profile: ProfileFacts | undefined,
  region: string,
): Promise<Endpoint> {
  const ignored =
    environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS ??
    profile?.settings.ignore_configured_endpoint_urls;
  const configured: readonly (readonly [string | undefined, string | undefined])[] = [
    [environment.AWS_ENDPOINT_URL_BEDROCK_RUNTIME, 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME'],
    [environment.AWS_ENDPOINT_URL, 'AWS_ENDPOINT_URL'],
    [profile?.services['bedrock_runtime.endpoint_url'], profile?.configFile],
    [profile?.settings.endpoint_url, profile?.configFile],
  ];
  const [url, source] = (ignored !== 'true' && configured.find(([value]) => value)) || [];
  if (url) return { url, source };
  const { endpointProvider } = (await clients.runtime(region)).config;
  return { url: endpointProvider({ Region: region }).url.href, source: undefined };
}
