/** The part of an AWS SDK client that hands out credentials. */
export interface CredentialHolder {
  readonly config?: {
    readonly credentials?: (options?: { readonly forceRefresh?: boolean }) => Promise<unknown>;
  };
}

/**
 * Asks the provider of an AWS SDK client for credentials anew, past what the client remembers
 * (`forceRefresh` of `memoizeIdentityProvider`, `@smithy/core`).
 * @returns Whether other ones came. Never throws: a provider that fails has no others.
 */
export async function renewCredentials({ config }: CredentialHolder): Promise<boolean> {
  const { credentials } = config ?? {};
  if (typeof credentials !== 'function') return false;
  try {
    const before = secretsOf(await credentials());
    return before !== secretsOf(await credentials({ forceRefresh: true }));
  } catch {
    return false;
  }
}

/** Compared and forgotten at once. */
function secretsOf(identity: unknown): string {
  const { accessKeyId, secretAccessKey, sessionToken } = identity as Record<string, unknown>;
  return JSON.stringify([accessKeyId, secretAccessKey, sessionToken]);
}
