import type { Identity } from './identity.ts';
import type { WorldGateway } from './world-gateway.ts';

/** What a model of the world takes, and whether it still lives. */
export interface WorldModel {
  /** `modelName` of ListFoundationModels. */
  readonly name?: string;
  /** Its end of life has come, but for the regions where something still serves it. */
  readonly retired?: boolean;
  /** Only for accounts that Anthropic has let in. */
  readonly gated?: boolean;
  /** Regions where the bare id can be called. */
  readonly onDemand?: readonly string[];
  /** The dates of `modelLifecycle`, as ISO 8601. LEGACY from `legacyTime` on. */
  readonly lifecycle?: {
    readonly startOfLifeTime?: string;
    readonly legacyTime?: string;
    readonly publicExtendedAccessTime?: string;
    readonly endOfLifeTime?: string;
  };
  /** Accepts an assistant turn at the end. */
  readonly prefill: boolean;
  /** temperature and top_p: both together, one of them, or none. */
  readonly sampling: 'both' | 'one' | 'none';
  /** The largest maxTokens. */
  readonly maxTokens: number;
  /** Tokens of input and output together. */
  readonly contextWindow?: number;
  /** Takes a system message behind a user turn. */
  readonly systemInMessages?: boolean;
  /** The thinking types that it takes; none of them for models that cannot think. */
  readonly thinking?: {
    readonly enabled: boolean;
    readonly adaptive: boolean;
    /** `up-to-high`: not together with an effort above high. */
    readonly disabled: boolean | 'up-to-high';
    readonly betweenTools?: boolean;
    readonly default?: 'on' | 'off';
    /** A thinking block is bound to the very conversation that it was written in. */
    readonly boundToPrefix?: boolean;
  };
  /** The effort levels that it takes; left out where effort is refused. */
  readonly effort?: readonly string[];
  /** Takes toolChoice any and tool. */
  readonly forcedToolChoice?: boolean;
  /** Takes strict tools and an output format. */
  readonly structuredOutput?: boolean;
  /** Takes cache points; a shorter prefix than minTokens is silently not cached. */
  readonly promptCaching?: { readonly minTokens: number; readonly ttl: readonly string[] };
  /** CountTokens counts for it, by its bare id. */
  readonly countTokens?: boolean;
  readonly inputModalities?: readonly string[];
  /** The data-retention modes under which it can be invoked; every mode when left out. */
  readonly dataRetention?: readonly string[];
  /** A model of another vendor: only the front end judges its requests. */
  readonly otherVendor?: boolean;
}

/** An inference profile: the model behind it and where it leads. */
export interface WorldProfile {
  readonly model: string;
  /** Name of one of the world's route sets. */
  readonly routes: string;
  /** Regions that still serve it although its model is retired. */
  readonly servedIn?: readonly string[];
}

/** From which source regions a profile leads to which destinations; `''` is any commercial region. */
export interface Route {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What the account has been granted for a model; all of it when left out. */
export interface ModelAccess {
  /** agreementAvailability.status of GetFoundationModelAvailability. */
  readonly agreement?: 'AVAILABLE' | 'PENDING' | 'NOT_AVAILABLE' | 'ERROR';
  readonly authorization?: 'AUTHORIZED' | 'NOT_AUTHORIZED';
  readonly entitlement?: 'AVAILABLE' | 'NOT_AVAILABLE';
  /** A retired provider's model that has not been used in the last 15 days. */
  readonly legacyInactive?: boolean;
  /** Not offered to this account, whatever GetFoundationModelAvailability says of it. */
  readonly withheld?: boolean;
}

/** A quota of service-quotas; applied at 0 it lets nothing through. */
export interface WorldQuota {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  readonly defaultValue?: number;
  /** What it counts. */
  readonly counts: 'requests-per-minute' | 'tokens-per-minute' | 'tokens-per-day';
  /** The base model id that it is for; every model when left out. */
  readonly model?: string;
  readonly region?: string;
}

/** The account whose Bedrock this is. */
export interface WorldAccount {
  /** Twelve digits. */
  readonly id: string;
  /** Regions with `optIn` that it has switched on; `*` for all. */
  readonly optedIn?: '*' | readonly string[];
  /** Anthropic's first-time-use form. */
  readonly useCaseForm: 'submitted' | 'missing';
  /** What was handed in, as JSON text. */
  readonly useCaseFormData?: string;
  /** `no-payment-instrument` and `no-permission` are what Marketplace says to a first caller. */
  readonly marketplace: 'subscribed' | 'no-payment-instrument' | 'no-permission';
  readonly dataRetention: 'default' | 'none' | 'aws_review' | 'provider_data_share' | 'inherit';
  /** A new or suspended account: every call is answered `Operation not allowed`. */
  readonly restriction?: 'operation-not-allowed' | 'not-authorized' | 'unsupported-country';
  /** `loggingConfig` of GetModelInvocationLoggingConfiguration; none when left out. */
  readonly invocationLogging?: Readonly<Record<string, unknown>>;
  /** A guardrail that the account enforces; its canned answer meets each text that holds a blocked word. */
  readonly guardrail?: {
    readonly id: string;
    readonly version: string;
    readonly blockedWords: readonly string[];
    readonly message: string;
  };
}

/** All that this local Bedrock knows. */
export interface World {
  /** The day whose state it shows. */
  readonly asOf: string;
  /** The region of a caller who does not sign for one. */
  readonly defaultRegion: string;
  /** The regions with a Bedrock endpoint. */
  readonly regions: Readonly<Record<string, { readonly optIn?: boolean }>>;
  readonly routeSets: Readonly<Record<string, readonly Route[]>>;
  readonly models: Readonly<Record<string, WorldModel>>;
  readonly profiles: Readonly<Record<string, WorldProfile>>;
  /** Application inference profiles by id: the profile or model behind each. */
  readonly applicationProfiles: Readonly<
    Record<string, { readonly name: string; readonly copyFrom: string; readonly region: string }>
  >;
  readonly account: WorldAccount;
  /** By base model id. */
  readonly access: Readonly<Record<string, ModelAccess>>;
  readonly quotas: readonly WorldQuota[];
  readonly identities: readonly Identity[];
  /**
   * Takes an access key id or API key that is not shaped like one of AWS's own, without a look at its
   * secret: what a developer types who has no account. Keys shaped like AWS's must be in `identities`.
   */
  readonly localKeys: boolean;
  /** The LiteLLM proxy on the same port. */
  readonly gateway: WorldGateway;
}
