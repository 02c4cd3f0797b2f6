import type { NeededPermission } from '../authorization/judge-policies.ts';
import type { Strictness } from '../strictness.ts';
import type { Identity } from '../world/identity.ts';
import type { World } from '../world/world.ts';
import type { Answer } from './answer.ts';
import type { Session } from './session.ts';

/** The signing names of the services that this local AWS has. */
export type Service = 'bedrock' | 'sts' | 'iam' | 'servicequotas';

/** A request whose sender is known. */
export interface Call {
  readonly operation: string;
  /** Percent-decoded parts of the path, by the name in the pattern. */
  readonly labels: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed JSON body, `{}` when there was none; the text of any other body is in `text`. */
  readonly body: unknown;
  readonly text: string;
  readonly region: string;
  readonly identity: Identity;
  readonly world: World;
  readonly strictness: Strictness;
  /** `x-amzn-requestid` of the answer. */
  readonly requestId: string;
  /** What lasts from one call to the next: scripts, caches, signatures. */
  readonly session: Session;
}

/** One operation: how a request names it, and what it answers. */
export interface Operation {
  readonly name: string;
  readonly service: Service;
  /**
   * REST: method and path pattern, `{label}` for one part. Query and JSON protocols: the name alone
   * decides (`Action=Name`, `X-Amz-Target: Prefix.Name`).
   */
  readonly route?: { readonly method: string; readonly path: string };
  /** The IAM action and the resources that it touches; none for what needs no permission. */
  readonly permission?: (call: Call) => readonly NeededPermission[];
  readonly answer: (call: Call) => Answer;
}
