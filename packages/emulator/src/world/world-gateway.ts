import type { Identity } from './identity.ts';

/** A LiteLLM proxy that stands in front of this Bedrock: who may ask it, and what its names lead to. */
export interface WorldGateway {
  /** Its virtual keys, `sk-…`. Nobody else is let in. */
  readonly keys: readonly string[];
  /** Its model groups: the names that its callers know, which are no ids of Bedrock. */
  readonly groups: Readonly<Record<string, ModelGroup>>;
  /** Whom Bedrock sees: the callers' own identities stop at the proxy. */
  readonly identity: Identity;
}

/** Where a model group leads to. */
export interface ModelGroup {
  /** The model of its deployment: an id, a profile or an ARN. */
  readonly model: string;
  /** `aws_region_name`; the world's default region when left out. */
  readonly region?: string;
}

/** A model group by its name. */
export function groupOf({ groups }: WorldGateway, name: string): ModelGroup | undefined {
  return Object.hasOwn(groups, name) ? groups[name] : undefined;
}

/** A proxy as a team runs it, for an account that has been granted everything. */
export const defaultGateway: WorldGateway = {
  keys: ['sk-local-gateway'],
  groups: {
    'claude-sonnet-4': { model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0' },
    'team-sonnet': { model: 'us.anthropic.claude-sonnet-4-6' },
    'newest-sonnet': { model: 'global.anthropic.claude-sonnet-5-5' },
    'eu-sonnet': { model: 'eu.anthropic.claude-sonnet-4-6', region: 'eu-central-1' },
    'claude-opus': { model: 'us.anthropic.claude-opus-4-8' },
    fast: { model: 'us.anthropic.claude-haiku-4-5-20251001-v1:0' },
  },
  identity: {
    arn: 'arn:aws:iam::123456789012:user/litellm-proxy',
    userId: 'AIDAEXAMPLELITELLM',
  },
};
