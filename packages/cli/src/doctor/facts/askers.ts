import { CannotTell } from '../cannot-tell.ts';
import { ask, type Denial, type Question } from './ask.ts';
import type { CredentialFacts } from './resolve-credentials.ts';

/** Asks AWS a question; see `ask`. */
export type AskAws = <Answer>(
  question: Question,
  send: (options: { readonly abortSignal: AbortSignal }) => Promise<Answer>,
) => Promise<Answer>;

/** The ways to ask, by what the services take. */
export interface Askers {
  /** Bedrock: an API key or credentials. */
  readonly askBedrock: AskAws;
  /** STS, IAM and Service Quotas: credentials only. */
  readonly askSigned: AskAws;
}

/**
 * Makes the ways to ask. Without what a service takes, nothing is sent: `CannotTell`.
 * @param denials Grows by what is refused for lack of permission.
 */
export function createAskers(
  credentials: () => Promise<CredentialFacts>,
  hasApiKey: boolean,
  denials: Denial[],
): Askers {
  return {
    async askBedrock(question, send) {
      if (!hasApiKey) await credentials();
      return ask(question, denials, send);
    },
    async askSigned(question, send) {
      await credentials().catch((error: unknown) => {
        throw hasApiKey ? new CannotTell(API_KEY_ALONE) : error;
      });
      return ask(question, denials, send);
    },
  };
}

const API_KEY_ALONE = {
  en: 'a Bedrock API key alone opens Bedrock and nothing else (no STS, IAM or Service Quotas)',
  ko: 'Bedrock API 키만으로는 Bedrock만 호출할 수 있습니다(STS, IAM, Service Quotas는 불가)',
};
