import { UsageError } from '../usage-error.ts';

/** The URL of a Redis, and what of it may be shown. */
export interface RedisAddress {
  readonly url: string;
  /** Host and port: no name, no password. */
  readonly shown: string;
  /** Takes out of a text what must not be shown. */
  readonly hide: (text: string) => string;
}

/**
 * Reads the URL of a Redis.
 * @throws UsageError when it is none. The message does not repeat it: a password may stand in it.
 */
export function redisAddress(text: string): RedisAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'redis:' && url?.protocol !== 'rediss:') {
    throw new UsageError('the URL of Redis must look like redis://host:6379 or rediss://host:6379');
  }
  const secrets = [url.password, decoded(url.password)].filter((secret) => secret !== '');
  return {
    url: text,
    shown: `${url.hostname || 'localhost'}:${url.port || '6379'}`,
    hide: (shown) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), shown),
  };
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
