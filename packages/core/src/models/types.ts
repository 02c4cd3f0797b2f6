import type { LocalizedText } from '../localized-text.ts';
import type { RegionCatalog } from './refresh-catalog.ts';

/**
 * What a model takes. Rules ask these, never a model's name.
 * Each is a fact of the catalogue with its source; an unknown model gets the newest family's.
 */
export interface ModelTraits {
  /** The base foundation model id that the traits describe, null when the model is unknown. */
  readonly base: string | null;
  /** Accepts a conversation that ends with an assistant turn. */
  readonly prefill: boolean;
  /** Which of temperature, top_p and top_k it takes: none, one of temperature and top_p, or both. */
  readonly sampling: 'none' | 'one-of' | 'both';
  /** Which thinking types it takes, in the words of the Messages API. */
  readonly thinking: readonly ('enabled' | 'adaptive' | 'disabled' | 'between_tools')[];
  /** Effort levels it takes, lowest first; empty where it takes none. */
  readonly effort: readonly string[];
  /** With thinking disabled, it takes no effort above high. */
  readonly effortCapWithoutThinking: boolean;
  /** Binds a thinking block to the conversation that it was written in. */
  readonly bindsThinking: boolean;
  /** Takes toolChoice `any` and `tool`. */
  readonly forcedToolChoice: boolean;
  /** Takes a forced tool choice while thinking adaptively. */
  readonly forcedToolChoiceWithThinking: boolean;
  /** Takes `strict` tools and an output format. */
  readonly structuredOutput: boolean;
  /** Takes a system message in mid-conversation. */
  readonly systemInMessages: boolean;
  /** Takes cache points, and with a time to live of one hour. */
  readonly cachePoints: boolean;
  readonly cacheTtl1h: boolean;
  /** Smallest prefix that is cached, in tokens. */
  readonly minCacheTokens: number;
  /** Tokens. */
  readonly contextWindow: number;
  /** Tokens: the largest maxTokens it takes. */
  readonly maxOutputTokens: number;
  /** Takes images, documents. */
  readonly images: boolean;
  readonly documents: boolean;
  /** Is a Claude model. */
  readonly claude: boolean;
}

/** How a name came out. */
export type ResolutionStatus =
  | 'ok'
  | 'replaced'
  | 'retired'
  | 'ambiguous'
  | 'unknown'
  | 'unavailable'
  | 'region-mismatch'
  | 'passthrough';

/** Something the caller should know about a resolution. */
export interface ResolutionNote {
  /** Stable code in kebab-case: `routes-globally`, `date-ignored`, `id-corrected`, `legacy`, … */
  readonly code: string;
  /** One English sentence: `sentence.en`. */
  readonly text: string;
  /** The same in both languages. */
  readonly sentence: LocalizedText;
}

/** What a name means in a region. */
export interface Resolution {
  readonly status: ResolutionStatus;
  /** The name as it was given. */
  readonly input: string;
  /** What to send; null where there is nothing to send. */
  readonly modelId: string | null;
  /** Its foundation model id; null where unknown. */
  readonly base: string | null;
  /** The foundation model that the name meant; differs from `base` when it was replaced. */
  readonly requested: string | null;
  /** The inference profile id in `modelId`, where it is one. */
  readonly profile: string | null;
  /** The region the answer holds for; a region inside the name wins over the option. */
  readonly region: string | null;
  /** Ids that can be called instead, best first. */
  readonly suggestions: readonly string[];
  readonly notes: readonly ResolutionNote[];
}

/** What `resolveModel` needs to know beside the name. */
export interface ResolveOptions {
  readonly region?: string | undefined;
  /** `geo` (default) never leaves a geography that the region has; `global` allows it. */
  readonly scope?: 'geo' | 'global' | undefined;
  /** `replace` (default): a plain name of a retired model becomes its successor. */
  readonly retired?: 'replace' | 'error' | undefined;
  /**
   * A full id or ARN of a model that is retired, or that the catalogue does not know: `keep`
   * (default) sends it as written, `replace` judges it like any other name.
   */
  readonly explicit?: 'keep' | 'replace' | undefined;
  /**
   * Where no model of a retired one's family can be called: `stay` (default) answers `retired` with
   * suggestions, `leave` takes the first of them, with a note.
   */
  readonly family?: 'stay' | 'leave' | undefined;
  /** What `refreshCatalog` answered: it decides what can be called from its region. */
  readonly catalog?: RegionCatalog | undefined;
  /** A family alone (`sonnet`) means its newest model. Default false: ambiguous. */
  readonly floating?: boolean | undefined;
}
