import { setInIni } from '../ini-text.ts';
import type { SetupMethod } from '../method.ts';
import { inProject, profileSection } from '../profile-section.ts';

/** @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html */
export const role: SetupMethod = {
  id: 'role',
  title: {
    en: 'Assume an IAM role from a profile that works',
    ko: '이미 쓰고 있는 프로필로 IAM 역할 맡기',
  },
  asks: ['profile', 'roleArn', 'sourceProfile', 'region'],
  plan({ profile = '', roleArn = '', sourceProfile = '', region = '' }) {
    const own = { role_arn: roleArn, source_profile: sourceProfile, region };
    return {
      changes: [
        { file: 'config', change: (text) => setInIni(text, profileSection(profile), own) },
        inProject({ AWS_PROFILE: profile, AWS_REGION: region }),
      ],
      next: [],
      environment: { AWS_PROFILE: profile, AWS_REGION: region },
    };
  },
};
