import type { ProfileFacts } from './read-profile.ts';

/** The sign-in that the SDK finds for an SSO profile. */
export interface SsoFacts {
  /** The session's name, or its start URL in the old form. */
  readonly session: string;
  /** Undefined where nobody has signed in. */
  readonly expiresAt: Date | undefined;
  /** It renews itself while it can. */
  readonly renewable: boolean;
}

/** Reads the cached token of a profile's SSO session; undefined for a profile without SSO. */
export async function readSsoToken({ settings }: ProfileFacts): Promise<SsoFacts | undefined> {
  const session = settings.sso_session ?? settings.sso_start_url;
  if (!session) return undefined;
  const { getSSOTokenFromFile } = await import('@smithy/core/config');
  try {
    const token = (await getSSOTokenFromFile(session)) as {
      expiresAt?: string;
      refreshToken?: string;
    };
    return {
      session,
      expiresAt: new Date(token.expiresAt ?? 0),
      renewable: Boolean(token.refreshToken),
    };
  } catch {
    return { session, expiresAt: undefined, renewable: false };
  }
}
