import type { Check } from '../check.ts';
import { ok, problem, skipped } from '../finding.ts';
import { shellWord } from '../shell-word.ts';

const LINK = 'https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html';
/** More names than these help nobody. */
const SHOWN = 8;

/** The AWS profile: is it there, and does it say how to sign in? */
export const profile: Check = {
  id: 'profile',
  title: { en: 'Profile', ko: '프로필' },
  async run(facts) {
    const { name, source, foundIn, names, settings, ssoSession, configFile } =
      await facts.profile();
    if (foundIn.length === 0) {
      if (source === 'default') {
        return [skipped({ en: 'no profile is used', ko: '사용하는 프로필이 없습니다' })];
      }
      const others = names.slice(0, SHOWN);
      const [first] = others;
      return [
        problem(
          {
            en: `there is no profile ${name}; there are: ${others.join(', ') || 'none'}`,
            ko: `${name} 프로필이 없습니다. 있는 프로필: ${others.join(', ') || '없음'}`,
          },
          {
            code: 'not-found',
            source,
            affects: [name],
            links: [LINK],
            remediation: {
              commands: first
                ? [`export AWS_PROFILE=${shellWord(first)}`, 'aws configure list-profiles']
                : [`aws configure sso --profile ${shellWord(name)}`],
              text: {
                en: 'Name one that exists, or make it.',
                ko: '있는 프로필을 지정하거나 새로 만드세요.',
              },
            },
          },
        ),
      ];
    }
    if (settings.sso_session && !ssoSession) {
      return [
        problem(
          {
            en: `[${name}] names the sso-session ${settings.sso_session}, which does not exist`,
            ko: `[${name}]이 지정한 sso-session ${settings.sso_session}이 없습니다`,
          },
          {
            code: 'sso-session-not-found',
            source: configFile,
            affects: [name],
            links: [LINK],
            remediation: {
              commands: [`aws configure sso --profile ${shellWord(name)}`],
              text: { en: 'Configure it anew.', ko: '다시 설정하세요.' },
            },
          },
        ),
      ];
    }
    return [ok({ en: `[${name}]`, ko: `[${name}]` }, { source: foundIn.join(', ') })];
  },
};
