import { setInIni } from '../ini-text.ts';
import type { SetupMethod } from '../method.ts';
import { inProject, profileSection } from '../profile-section.ts';

/** @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html */
export const sso: SetupMethod = {
  id: 'sso',
  title: {
    en: 'Sign in with IAM Identity Center (SSO); nothing secret on the disk',
    ko: 'IAM Identity Center(SSO)로 로그인. 디스크에 비밀 정보가 남지 않습니다',
  },
  asks: ['profile', 'ssoStartUrl', 'ssoRegion', 'account', 'role', 'region'],
  plan({ profile = '', ssoStartUrl = '', ssoRegion = '', account = '', role = '', region = '' }) {
    const session = {
      sso_start_url: ssoStartUrl,
      sso_region: ssoRegion,
      sso_registration_scopes: 'sso:account:access',
    };
    const own = { sso_session: profile, sso_account_id: account, sso_role_name: role, region };
    return {
      changes: [
        {
          file: 'config',
          change: (text) =>
            setInIni(
              setInIni(text, `sso-session ${profile}`, session),
              profileSection(profile),
              own,
            ),
        },
        inProject({ AWS_PROFILE: profile, AWS_REGION: region }),
      ],
      next: [`aws sso login --profile ${profile}`],
      environment: { AWS_PROFILE: profile, AWS_REGION: region },
    };
  },
};
