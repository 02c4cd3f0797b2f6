/**
 * Whether a string has the shape of an AWS region: `us-east-1`, `us-gov-west-1`. What has not must
 * never become part of a host name.
 * @see https://github.com/advisories/GHSA-6475-r3vj-m8vf
 */
export function isRegionShaped(value: string): boolean {
  return value.length <= 32 && /^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(value);
}
