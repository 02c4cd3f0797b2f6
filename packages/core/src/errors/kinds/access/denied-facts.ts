import type { DiagnosisFacts } from '../../types.ts';
import type { Evidence } from '../definition.ts';

const ACTION = /perform: ([a-z-]{2,40}:[a-z]{2,60})/i;
/** People write `<account id>` over what they do not show. */
const RESOURCE = /resource: (\*(?!\S)|arn:(?:[^\s"'`\\<]|<[^<>"]{1,20}>){1,300})/i;
/** The role or user; the name of a session, which may be a person's address, is left out. */
const PRINCIPAL = /user: arn:[^\s/"'`\\]{1,80}:((?:assumed-role|user|role)\/[^\s/"'`\\]{1,128})/i;

/** In the words of IAM's messages; a bare "identity-based policy" stands last. */
const POLICY_TYPES = [
  'service control policy',
  'resource control policy',
  'permissions boundary',
  'session policy',
  'vpc endpoint policy',
  'resource-based policy',
  'identity-based policy',
] as const;

/**
 * Out of an IAM denial: the action, the resource, who asked, which type of policy denied it, and
 * whether by an explicit deny.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function deniedFacts({ original = '', everything }: Evidence): DiagnosisFacts {
  // The innermost message keeps its case; a denial further out is known in lower case only.
  const wording = ACTION.test(original) ? original : everything;
  const action = ACTION.exec(wording)?.[1];
  const resource = RESOURCE.exec(wording)?.[1];
  const principal = PRINCIPAL.exec(wording)?.[1];
  const policyType = POLICY_TYPES.find((type) => everything.includes(type));
  return {
    ...(action ? { action } : {}),
    ...(resource ? { resource: resource.replace(/[.,;)]+$/, '') } : {}),
    ...(principal ? { principal } : {}),
    ...(policyType ? { policyType } : {}),
    ...(everything.includes('explicit deny') ? { explicitDeny: true } : {}),
  };
}
