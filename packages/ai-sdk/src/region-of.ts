import { endpointOf } from './endpoint-of.ts';
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
  const service = labels.findIndex((label) => /^bedrock-(?:runtime|mantle)/.test(label));
  return service < 0 ? undefined : labels[service + 1];
}
