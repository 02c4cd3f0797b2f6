import type { HostModel } from './host-types.ts';

/**
 * The region that a Bedrock model sends to, read off its endpoint
 * (`bedrock-runtime.<region>.amazonaws.com`, also behind a VPC endpoint).
 * @returns undefined where the endpoint is another one, or where no region is set yet.
 */
export function regionOf(model: HostModel): string | undefined {
  const endpoint = endpointOf(model);
  if (endpoint === undefined || !URL.canParse(endpoint)) return undefined;
  const labels = new URL(endpoint).hostname.split('.');
  const service = labels.findIndex((label) => label.startsWith('bedrock-runtime'));
  return service < 0 ? undefined : labels[service + 1];
}

/** `baseUrl` is a function in the Converse models; `baseURL` is a text in the `/anthropic` ones. */
function endpointOf(model: HostModel): string | undefined {
  const { config } = model as { config?: { baseUrl?: unknown; baseURL?: unknown } };
  try {
    const endpoint = typeof config?.baseUrl === 'function' ? config.baseUrl() : config?.baseURL;
    return typeof endpoint === 'string' ? endpoint : undefined;
  } catch {
    // The provider throws AI_LoadSettingError where no region is set; the call itself will tell.
    return undefined;
  }
}
