import type { SetupMethod } from '../method.ts';
import { inProject } from '../profile-section.ts';
import { staticKeys } from '../static-keys.ts';

/** Static keys in the project's `.env`. */
export const envFile: SetupMethod = {
  id: 'env-file',
  title: {
    en: 'Static keys in .env (they never expire: turn them off when they are not needed)',
    ko: '.env에 정적 키 저장(만료되지 않으니 필요 없어지면 비활성화하세요)',
  },
  asks: ['accessKeyId', 'secretAccessKey', 'sessionToken', 'region'],
  plan(answers) {
    const values = {
      ...staticKeys(answers, (name) => name.toUpperCase()),
      AWS_REGION: answers.region ?? '',
    };
    return { changes: [inProject(values)], next: [], environment: values };
  },
};
