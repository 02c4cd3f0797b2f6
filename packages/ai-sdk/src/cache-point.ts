import type { CachePoint } from '@caprock/core';
import type { ProviderOptions } from './host-types.ts';

/** The keys that Bedrock's providers read, in their order: ai 7 reads both, ai 5 and 6 the second. */
export const BEDROCK_KEYS = ['amazonBedrock', 'bedrock'] as const;

/** The key that the caller wrote, else the one that every version reads. */
export function bedrockKey(options: ProviderOptions | undefined): (typeof BEDROCK_KEYS)[number] {
  return BEDROCK_KEYS.find((key) => options?.[key] !== undefined) ?? 'bedrock';
}

/** The cache point that stands behind a message or a part. */
export function cachePointOf(options: ProviderOptions | undefined): CachePoint | undefined {
  for (const key of BEDROCK_KEYS) {
    const point = options?.[key]?.cachePoint;
    if (typeof point === 'object' && point !== null) return point as CachePoint;
  }
  return undefined;
}

/**
 * Gives a message or part the cache point that it is to have.
 * @returns The very same object where it has it already.
 */
export function withCachePoint<
  Carrier extends { readonly providerOptions?: ProviderOptions | undefined },
>(carrier: Carrier, wanted: CachePoint | undefined): Carrier {
  const { providerOptions } = carrier;
  const current = cachePointOf(providerOptions);
  if (current === wanted || (current?.type === wanted?.type && current?.ttl === wanted?.ttl)) {
    return carrier;
  }
  const options: Record<string, Readonly<Record<string, unknown>> | undefined> = {
    ...providerOptions,
  };
  for (const key of BEDROCK_KEYS) {
    if (options[key]?.cachePoint === undefined) continue;
    const { cachePoint: _, ...rest } = options[key];
    options[key] = rest;
  }
  if (wanted !== undefined) {
    const key = bedrockKey(providerOptions);
    options[key] = { ...options[key], cachePoint: wanted };
  }
  return { ...carrier, providerOptions: options };
}
