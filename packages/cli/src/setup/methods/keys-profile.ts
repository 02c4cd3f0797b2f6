import { setInIni } from '../ini-text.ts';
import type { SetupMethod } from '../method.ts';
import { inProject, profileSection } from '../profile-section.ts';
import { staticKeys } from '../static-keys.ts';

/** @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html */
export const keysProfile: SetupMethod = {
  id: 'keys-profile',
  title: {
    en: 'Static keys in an AWS profile (~/.aws/credentials)',
    ko: 'AWS 프로필(~/.aws/credentials)에 정적 키 저장',
  },
  asks: ['profile', 'accessKeyId', 'secretAccessKey', 'sessionToken', 'region'],
  plan(answers) {
    const { profile = '', region = '' } = answers;
    const keys = staticKeys(answers, (name) => name);
    return {
      changes: [
        { file: 'credentials', change: (text) => setInIni(text, profile, keys) },
        { file: 'config', change: (text) => setInIni(text, profileSection(profile), { region }) },
        inProject({ AWS_PROFILE: profile, AWS_REGION: region }),
      ],
      next: [],
      environment: { AWS_PROFILE: profile, AWS_REGION: region },
    };
  },
};
