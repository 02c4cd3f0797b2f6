import type { PolicyStatement } from '../policy/policy-document.ts';

/** A statement that allows actions on resources. The account is written as `*`, which IAM takes. */
export function allow(actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return {
    Effect: 'Allow',
    Action: [...new Set(actions)],
    Resource: [...new Set(resources.map(withoutAccount))],
  };
}

/** A statement that allows what a denial names; its account was cut out when it was read. */
export function allowDenied(
  { action, resource }: { readonly action?: string; readonly resource?: string },
  otherwise: { readonly actions: readonly string[]; readonly resources: readonly string[] },
): PolicyStatement {
  return allow(action ? [action] : otherwise.actions, resource ? [resource] : otherwise.resources);
}

function withoutAccount(resource: string): string {
  return resource.replace(/:(?:\d{12}|<account>):/, ':*:');
}
