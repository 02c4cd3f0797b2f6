import { classifyError } from '@caprock/core';
import { CannotTell } from '../cannot-tell.ts';
import { titleOf } from '../from-diagnosis.ts';

/** What the credential chain of the SDK gave. */
export interface CredentialFacts {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
  /** The links that gave them, as the SDK names its features: `CREDENTIALS_ENV_VARS`. */
  readonly links: readonly string[];
}

/**
 * Asks the SDK's own credential chain, the one that every client of it uses.
 * @throws CannotTell where no link answers, or one of them fails.
 */
export async function resolveCredentials(): Promise<CredentialFacts> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  try {
    // The chain would write its warning about two sources to the console; the doctor has its own.
    const logger = { debug() {}, info() {}, warn() {}, error() {} };
    const identity = await defaultProvider({ logger })();
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = identity;
    const { $source } = identity as { $source?: Readonly<Record<string, string>> };
    return {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken ? { sessionToken } : {}),
      ...(expiration ? { expiration } : {}),
      links: Object.keys($source ?? {}),
    };
  } catch (error) {
    const diagnosis = classifyError(error);
    const { en, ko } = titleOf(diagnosis);
    const because = { en: `there are no credentials: ${en}`, ko: `자격 증명이 없습니다: ${ko}` };
    throw new CannotTell(because, { diagnosis });
  }
}
