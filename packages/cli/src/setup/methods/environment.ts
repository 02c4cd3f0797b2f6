import type { SetupMethod } from '../method.ts';

/** Writes nothing: says what to set in the shell. */
export const environment: SetupMethod = {
  id: 'environment',
  title: {
    en: 'Static keys in the environment of this shell (nothing is written)',
    ko: '이 셸의 환경 변수에 정적 키 설정(파일에 쓰지 않습니다)',
  },
  asks: ['region'],
  plan({ region = '' }) {
    return {
      changes: [],
      variables: {
        AWS_ACCESS_KEY_ID: '<access key id>',
        AWS_SECRET_ACCESS_KEY: '<secret access key>',
        AWS_REGION: region,
      },
      next: [],
      environment: { AWS_REGION: region },
    };
  },
};
