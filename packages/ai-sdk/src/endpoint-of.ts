import type { HostModel } from './host-types.ts';

/**
 * Where a Bedrock model sends to, as the provider writes it. `baseUrl` is a function in the Converse
 * models, `baseURL` a text in the `/anthropic` ones, `url` a function in those of mantle.
 * @returns undefined where it cannot be read, or where no region is set yet.
 */
export function endpointOf({
  config,
  modelId,
}: HostModel & { config?: unknown }): string | undefined {
  const { baseUrl, baseURL, url } = (config ?? {}) as Record<string, unknown>;
  try {
    if (typeof baseUrl === 'function') return textOf(baseUrl());
    if (baseURL !== undefined) return textOf(baseURL);
    return typeof url === 'function' ? textOf(url({ path: '', modelId })) : undefined;
  } catch {
    // The provider throws AI_LoadSettingError where no region is set; the call itself will tell.
    return undefined;
  }
}

function textOf(endpoint: unknown): string | undefined {
  return typeof endpoint === 'string' ? endpoint : undefined;
}
