import type { LocalizedText } from '@caprock/core';
import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import { type Draft, ok, problem } from '../finding.ts';
import { fromDiagnosis } from '../from-diagnosis.ts';

/** The links of the SDK's chain by the feature that it reports. */
const LINKS: Readonly<Record<string, LocalizedText>> = {
  CREDENTIALS_ENV_VARS: {
    en: 'the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    ko: 'AWS_ACCESS_KEY_ID와 AWS_SECRET_ACCESS_KEY 변수',
  },
  CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN: {
    en: 'the web identity of AWS_WEB_IDENTITY_TOKEN_FILE',
    ko: 'AWS_WEB_IDENTITY_TOKEN_FILE의 웹 자격 증명',
  },
  CREDENTIALS_STS_ASSUME_ROLE: { en: 'an assumed role', ko: '위임받은 역할' },
  CREDENTIALS_PROFILE: { en: 'keys in a profile', ko: '프로필에 있는 키' },
  CREDENTIALS_PROFILE_SOURCE_PROFILE: {
    en: 'a role of a profile, by way of its source profile',
    ko: '프로필의 역할(source_profile 이용)',
  },
  CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN: {
    en: 'the web identity of a profile',
    ko: '프로필의 웹 자격 증명',
  },
  CREDENTIALS_PROFILE_SSO: { en: 'an SSO session of a profile', ko: '프로필의 SSO 세션' },
  CREDENTIALS_PROFILE_SSO_LEGACY: {
    en: 'an SSO sign-in of a profile (in the old form)',
    ko: '프로필의 SSO 로그인(예전 형식)',
  },
  CREDENTIALS_PROFILE_PROCESS: {
    en: 'the credential_process of a profile',
    ko: '프로필의 credential_process',
  },
  CREDENTIALS_PROFILE_LOGIN: { en: '`aws login` of a profile', ko: '프로필의 `aws login`' },
  CREDENTIALS_HTTP: { en: 'the container (ECS, EKS)', ko: '컨테이너(ECS, EKS)' },
  CREDENTIALS_IMDS: { en: 'the EC2 instance', ko: 'EC2 인스턴스' },
};

const UNKNOWN_LINK: LocalizedText = { en: 'the credential chain', ko: '자격 증명 체인' };

/** Which link of the credential chain answers. */
export const credentials: Check = {
  id: 'credentials',
  title: { en: 'Credentials', ko: '자격 증명' },
  async run(facts) {
    try {
      const { accessKeyId, links } = await facts.credentials();
      const link = LINKS[links.find((one) => LINKS[one]) ?? ''] ?? UNKNOWN_LINK;
      const end = accessKeyId.slice(-4);
      return [
        ok(
          { en: `key …${end}, from ${link.en}`, ko: `키 …${end}, 출처: ${link.ko}` },
          await sourceOf(facts, links),
        ),
      ];
    } catch (error) {
      if (!(error instanceof CannotTell)) throw error;
      return [absent(error, Boolean(facts.options.environment.AWS_BEARER_TOKEN_BEDROCK))];
    }
  },
};

async function sourceOf(
  facts: Parameters<Check['run']>[0],
  links: readonly string[],
): Promise<{ readonly source?: string }> {
  if (!links.some((link) => link.startsWith('CREDENTIALS_PROFILE'))) return {};
  const { name, foundIn } = await facts.profile();
  return { source: `[${name}] ${foundIn.join(', ')}` };
}

function absent(error: CannotTell, hasApiKey: boolean): Draft {
  if (hasApiKey) {
    return ok(
      { en: 'a Bedrock API key, and no other credentials', ko: 'Bedrock API 키만 있습니다' },
      { source: 'AWS_BEARER_TOKEN_BEDROCK' },
    );
  }
  const { diagnosis } = error;
  return problem(error.because, {
    ...(diagnosis ? fromDiagnosis(diagnosis) : { code: 'no-credentials' }),
    affects: ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_BEARER_TOKEN_BEDROCK'],
  });
}
