import { judgePolicy } from './judge-policy.ts';
import { type NeededPermission, neededPermissions } from './needed-permissions.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { PolicyTarget } from './policy-target.ts';
import { tooWide, type WideFinding } from './too-wide.ts';

/** A permission that calls need and a policy does not give. */
interface MissingFinding extends Pick<NeededPermission, 'action' | 'resource'> {
  readonly id: 'missing' | 'denied';
}

/** What is wrong with a policy. */
export interface PolicyCheck {
  readonly tooWide: readonly WideFinding[];
  readonly missing: readonly MissingFinding[];
}

/** No other account has this number, so no pattern fits it by accident. */
const NOBODY = '000000000000';

/** Says what a policy allows beyond calls of Claude, and what the targets need that it does not allow. */
export function checkPolicy(
  document: PolicyDocument,
  options: {
    readonly targets: readonly PolicyTarget[];
    readonly streaming: boolean;
    /** Twelve digits; without it, the account that the policy itself names. */
    readonly account: string | undefined;
  },
): PolicyCheck {
  const { targets, streaming } = options;
  const account = options.account ?? accountIn(document) ?? NOBODY;
  const missing = neededPermissions(targets, { account, streaming }).flatMap((needed) => {
    const verdict = judgePolicy(document, needed);
    if (verdict === 'allow') return [];
    const { action, resource } = needed;
    return [
      { id: verdict === 'deny' ? ('denied' as const) : ('missing' as const), action, resource },
    ];
  });
  return { tooWide: tooWide(document), missing };
}

function accountIn({ Statement }: PolicyDocument): string | undefined {
  const resources = Statement.flatMap(({ Resource = [] }) => Resource);
  return resources
    .map((resource) => /^arn:[^:]*:bedrock:[^:]*:(\d{12}):/.exec(resource)?.[1])
    .find((account) => account !== undefined);
}
