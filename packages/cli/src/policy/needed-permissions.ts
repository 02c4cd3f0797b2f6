import { modelArn, profileArn } from './arns.ts';
import { invokeActions } from './invoke-statements.ts';
import type { PolicyTarget } from './policy-target.ts';

/** An action on a resource that a call needs, with what conditions can ask of it. */
export interface NeededPermission {
  readonly action: string;
  readonly resource: string;
  /** Condition key → value, in lower case: keys are compared without regard to case. */
  readonly context: Readonly<Record<string, string>>;
}

/** Everything that a policy has to allow so that the targets can be called. */
export function neededPermissions(
  targets: readonly PolicyTarget[],
  { account, streaming }: { readonly account: string; readonly streaming: boolean },
): NeededPermission[] {
  return invokeActions(streaming).flatMap((action) =>
    targets.flatMap((target) => {
      const { region, base, profile, destinations } = target;
      const at = (where: string, resource: string, by?: string): NeededPermission => ({
        action,
        resource,
        context: {
          'aws:requestedregion': where === '' ? 'unspecified' : where,
          ...(by ? { 'bedrock:inferenceprofilearn': by } : {}),
        },
      });
      if (profile === null) return [at(region, modelArn(base, region))];
      const own = profileArn(target, account);
      const models = destinations.length === 0 ? [region, ''] : destinations;
      return [at(region, own), ...models.map((where) => at(where, modelArn(base, where), own))];
    }),
  );
}
