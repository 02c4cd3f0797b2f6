import type { Check } from '../check.ts';
import { readSsoToken } from '../facts/read-sso-token.ts';
import { ok, problem, skipped } from '../finding.ts';
import { shellWord } from '../shell-word.ts';

/** Whether somebody is signed in for the SSO session of the profile. */
export const sso: Check = {
  id: 'sso',
  title: { en: 'SSO', ko: 'SSO' },
  async run(facts) {
    const profile = await facts.profile();
    const token = await readSsoToken(profile);
    if (!token) {
      return [skipped({ en: 'the profile uses no SSO', ko: '프로필이 SSO를 쓰지 않습니다' })];
    }
    const { session, expiresAt, renewable } = token;
    const until = expiresAt?.toISOString().slice(0, 16).replace('T', ' ');
    if (expiresAt && (renewable || expiresAt.getTime() > facts.options.now())) {
      return [
        ok(
          {
            en: `${session}: signed in until ${until} UTC`,
            ko: `${session}: ${until} UTC까지 로그인됨`,
          },
          { source: `[${profile.name}] ${profile.configFile}` },
        ),
      ];
    }
    return [
      problem(
        expiresAt
          ? {
              en: `${session}: the sign-in ended at ${until} UTC`,
              ko: `${session}: 로그인이 ${until} UTC에 만료되었습니다`,
            }
          : { en: `${session}: nobody has signed in`, ko: `${session}: 로그인하지 않았습니다` },
        {
          code: expiresAt ? 'expired' : 'not-signed-in',
          source: `[${profile.name}] ${profile.configFile}`,
          affects: [profile.name],
          links: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html'],
          remediation: {
            commands: [`aws sso login --profile ${shellWord(profile.name)}`],
            text: { en: 'Sign in.', ko: '로그인하세요.' },
          },
        },
      ),
    ];
  },
};
