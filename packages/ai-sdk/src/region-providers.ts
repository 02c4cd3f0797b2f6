import { addressProblem, CaprockError, modeOf } from '@caprock/core';
import type { HostProvider } from './host-types.ts';
import type { AiSdkOptions } from './options.ts';
import { providerProxy } from './provider-proxy.ts';
import { usageError } from './usage-error.ts';

/** Makes the provider of a region. */
export type MakeProvider<Provider> = (region: string) => Provider;

/**
 * Guards the providers that a function makes, one for each region and each made once. What is no
 * language model (`tools`, embeddings) is that of the first region's.
 * @throws CaprockError when no region is given, or one that is none.
 */
export function regionProviders<Provider extends HostProvider>(
  makeProvider: MakeProvider<Provider>,
  options: AiSdkOptions,
): Provider {
  const regions = options.regions ?? (options.region === undefined ? [] : [options.region]);
  const [first] = regions;
  if (first === undefined) throw usageError('no-regions', '', options.lang);
  const made = new Map<string, Provider>();
  const providerOf = (region = first): Provider => {
    const problem = addressProblem({ region }, options.lang ?? 'en');
    if (problem) throw new CaprockError(problem);
    const provider = made.get(region) ?? makeProvider(region);
    made.set(region, provider);
    return provider;
  };
  if (modeOf(options) === 'off') return providerOf(first);
  return providerProxy(providerOf(first), { ...options, regions }, providerOf);
}
