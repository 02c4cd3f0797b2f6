import { expect, test } from 'vitest';
import { renewCredentials } from './renew-credentials.ts';

/** A provider as `memoizeIdentityProvider` makes it: it asks again only when it is forced to. */
function holder(...identities: readonly object[]) {
  let at = 0;
  const credentials = (options?: { forceRefresh?: boolean }) => {
    if (options?.forceRefresh) at = Math.min(at + 1, identities.length - 1);
    return Promise.resolve(identities[at]);
  };
  return { config: { credentials } };
}

const old = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'one', sessionToken: 'a' };

test('says whether other credentials came', async () => {
  expect(await renewCredentials(holder(old, { ...old, sessionToken: 'b' }))).toBe(true);
  expect(await renewCredentials(holder(old, { ...old }))).toBe(false);
});

test.each([
  {},
  { config: {} },
  { config: { credentials: () => Promise.reject(new Error('no file')) } },
  { config: { credentials: () => Promise.resolve(undefined) } },
])('nothing comes from %j', async (client) => {
  expect(await renewCredentials(client)).toBe(false);
});
