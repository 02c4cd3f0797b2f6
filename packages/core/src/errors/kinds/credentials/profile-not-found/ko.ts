import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const profileNotFound: Remedy = {
  title: 'AWS 프로필이 없습니다',
  meaning: '지정한 프로필이 `~/.aws/config`나 `~/.aws/credentials`에 없거나 불완전합니다.',
  steps: () => [
    '목록을 확인하세요: `aws configure list-profiles`.',
    '프로필에 두 키(`aws_access_key_id`, `aws_secret_access_key`)나 `sso_session`, 또는 `source_profile`이나 `credential_source`가 있는 `role_arn`이 모두 들어 있는지, 키 이름에 오타가 없는지 확인하세요.',
    '`AWS_PROFILE`을 그중 하나로 설정하거나 해제하세요.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
