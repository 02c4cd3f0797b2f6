import type { CaprockEvent } from './events.ts';
import type { CooldownStore } from './fallback/cooldown-store.ts';
import type { LearnedStore } from './fallback/learned-store.ts';
import type { Language } from './localized-text.ts';
import type { ProfileLookup } from './models/look-up-profile.ts';
import type { RegionCatalog } from './models/refresh-catalog.ts';
import type { RepairOptions } from './repair/types.ts';

/** A model to try when the one before it cannot answer: a name, or a name in another region. */
export type FallbackTarget =
  | string
  | {
      readonly model: string;
      readonly region?: string;
      /** The foundation model behind a gateway's own name. Default: what the name itself says. */
      readonly baseModel?: string;
    };

/** Why a call may go on to the next target. */
export type FallbackReason = 'wait' | 'lifecycle' | 'access' | 'context';

/** How often a call is tried. All counts are HTTP requests. */
export interface RetryOptions {
  /** Requests to one target. Default: 4 where there is one target, 2 where there are more. */
  readonly attemptsPerTarget?: number;
  /** Requests in all. Default: 4 where there is one target, 6 where there are more. */
  readonly maxAttempts?: number;
  /** The longest single wait, in milliseconds; a longer retry-after ends the tries. Default 20 000. */
  readonly maxWaitMs?: number;
}

/** How long a call may take. */
export interface TimeoutOptions {
  /** Milliseconds from the start of the call, over all tries and the whole of a stream. Default: none. */
  readonly deadlineMs?: number;
  /** Milliseconds until the first event of a stream. Default 60 000; `Infinity`: no limit. */
  readonly firstByteMs?: number;
  /** Milliseconds of silence between two events of a stream. Default 60 000; `Infinity`: no limit. */
  readonly idleMs?: number;
}

/** What is learned from refusals, where it is kept, and for how long. */
export interface LearnOptions {
  /** Where cures are kept. Default: in the wrapped model itself. */
  readonly store?: LearnedStore;
  /** Milliseconds. Default 3 600 000: one hour. */
  readonly ttlMs?: number;
  /** How many cures the wrapped model itself keeps. Default 256. */
  readonly max?: number;
}

/**
 * The options of every adapter.
 * @typeParam HostModel The host's own model object, which may stand among the fallbacks.
 */
export interface CaprockOptions<HostModel = never> {
  /**
   * `on` (default); `observe`: the host's own request is sent, and told is what would have been done;
   * `off`: as if Caprock were not there. `CAPROCK_MODE` of the environment wins.
   */
  readonly mode?: 'on' | 'observe' | 'off';
  /** The region that names are resolved for, where the host does not tell it. */
  readonly region?: string;
  /** The regions in which every name is tried, in order, where the host can reach several. */
  readonly regions?: readonly string[];
  /** What to try, in order, when the model cannot answer and before any content has arrived. */
  readonly fallbacks?: readonly (FallbackTarget | HostModel)[];
  /** Which causes may lead to the next fallback. Default: `wait`, `lifecycle`, `access`. */
  readonly fallbackOn?: readonly FallbackReason[];
  /** The foundation model behind an application inference profile or a gateway's own name. */
  readonly baseModel?: string;
  /**
   * `true`: the model is asked through a gateway that speaks OpenAI's chat API (LiteLLM in front of
   * Bedrock). Names are the gateway's own and go as they are written; the region is its affair, so that
   * `region` and `regions` are not read; requests are repaired for `baseModel`, and the fallbacks are
   * other names of the gateway.
   */
  readonly gateway?: boolean;
  /**
   * Says which foundation model is behind an application inference profile or provisioned throughput
   * (`lookUpProfile` over a control-plane client), where no `baseModel` does.
   */
  readonly lookUpProfile?: ProfileLookup;
  /**
   * What `refreshCatalog` answered, of one region or of several: it decides what can be called from
   * there, in the place of the catalogue of this package.
   */
  readonly catalog?: RegionCatalog | readonly RegionCatalog[];
  /** `false`: names are sent exactly as written. */
  readonly resolve?: false;
  /** `geo` (default) never leaves a geography that the region has; `global` allows it. */
  readonly scope?: 'geo' | 'global';
  /** `replace` (default): a plain name of a retired model becomes its successor. */
  readonly retired?: 'replace' | 'error';
  /** `false`: requests are sent exactly as the host makes them. */
  readonly repair?: false | RepairOptions;
  /** `false`: the host's and the SDK's own retries are left alone and ours are off. */
  readonly retry?: false | RetryOptions;
  readonly timeouts?: TimeoutOptions;
  /** `false`: a refusal that names its cure is not cured. Default: it is, and remembered for an hour. */
  readonly learn?: false | LearnOptions;
  /**
   * Where pauses of busy targets are kept. Default: in the wrapped model itself, where pauses for want
   * of access always stay. `false`: nowhere.
   */
  readonly cooldowns?: false | CooldownStore;
  /** Language of the remedies in messages, and of warnings of the process. Default `en`. */
  readonly lang?: Language;
  /** Told of everything that was done: ids, kinds, places and counts, never contents. */
  readonly onEvent?: (event: CaprockEvent) => void;
}
