import type { SetupMethod } from '../method.ts';
import { inProject } from '../profile-section.ts';

/** Uses a profile as it is: only the project learns its name. */
export const profile: SetupMethod = {
  id: 'profile',
  title: { en: 'Use a profile that is there', ko: '이미 있는 프로필 사용' },
  asks: ['profile', 'region'],
  plan({ profile: name = '', region = '' }) {
    const values = { AWS_PROFILE: name, AWS_REGION: region };
    return { changes: [inProject(values)], next: [], environment: values };
  },
};
