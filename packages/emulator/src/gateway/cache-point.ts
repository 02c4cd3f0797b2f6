import type { ChatCacheControl } from './chat-request.ts';

/** The cache point that LiteLLM puts behind what carries `cache_control`; nothing for what carries none. */
export function cachePoint(control: ChatCacheControl | undefined): readonly CachePointBlock[] {
  if (!control) return [];
  const { ttl } = control;
  return [{ cachePoint: { type: 'default', ...(ttl ? { ttl } : {}) } }];
}

/** A cache point as Converse takes it. */
interface CachePointBlock {
  readonly cachePoint: { readonly type: string; readonly ttl?: string };
  readonly [member: string]: unknown;
}
