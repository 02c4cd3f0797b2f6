import type { PolicyDocument } from './policy-document.ts';

/** Somebody who may call: a user or a role, its keys, and what is denied to it. */
export interface Identity {
  /** `arn:aws:iam::123456789012:user/name` or `arn:aws:sts::123456789012:assumed-role/role/session`. */
  readonly arn: string;
  readonly userId: string;
  /** Of a session: the path of its role, which the ARN leaves out. Any path when left out. */
  readonly rolePath?: string;
  readonly accessKeys?: readonly AccessKey[];
  readonly apiKeys?: readonly ApiKey[];
  /** What it may not do. Everything else is allowed, unless it has `policies`. */
  readonly denials?: readonly Denial[];
  /** Its identity-based policies: with them, it may do what they allow and nothing else. */
  readonly policies?: readonly PolicyDocument[];
  /** What binds its account: a Deny of theirs wins over everything. */
  readonly serviceControlPolicies?: readonly PolicyDocument[];
}

/** A SigV4 key pair. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Temporary credentials carry one; a request without it is refused. */
  readonly sessionToken?: string;
  /** The session has ended. */
  readonly expired?: boolean;
}

/** An Amazon Bedrock API key, long-term (`ABSK…`) or short-term (`bedrock-api-key-…`). */
export interface ApiKey {
  readonly key: string;
  /** A short-term key works only where it was made. */
  readonly region?: string;
  readonly expired?: boolean;
}

/** A denial by a policy. */
export interface Denial {
  /** `bedrock:InvokeModel`; `*` stands for any run of characters. */
  readonly action: string;
  /** An ARN; `*` stands for any run of characters. Default: every resource. */
  readonly resource?: string;
  /** Which policy denies. `missing` is the absence of an identity-based allow. */
  readonly by:
    | 'missing'
    | 'identity-based policy'
    | 'service control policy'
    | 'permissions boundary'
    | 'session policy'
    | 'resource-based policy'
    | 'VPC endpoint policy';
}
