/** As botocore and the AWS CLI print a member that their copy of the API does not have. */
const UNKNOWN_MEMBER = /unknown parameter in [\w.[\]]{1,120}: ["'](\w{1,60})["']/gi;

/** The members of a request that a client of AWS does not know, as they are written. */
export function unknownMembers(text: string): readonly string[] {
  return Array.from(text.matchAll(UNKNOWN_MEMBER), ([, member = '']) => member);
}
