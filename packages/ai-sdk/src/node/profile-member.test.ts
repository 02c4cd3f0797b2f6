import { expect, test } from 'vitest';
import { profileMember } from './profile-member.ts';

const CONFIG = `# mine
[default]
region = us-west-2 # here
s3 =
  region = nested-1

[profile my.company]
output=json
region=eu-central-1\r
[ profile  "two words" ]
 region = indented-1
region = ap-northeast-2
[sso-session my.company]
region = us-east-2
`;

test.each([
  ['default', 'us-west-2'],
  ['profile my.company', 'eu-central-1'],
  ['profile two words', 'ap-northeast-2'],
  ['my.company', undefined],
  ['profile nobody', undefined],
])('[%s] has the region %s', (section, region) => {
  expect(profileMember(CONFIG, section, 'region')).toBe(region);
});
