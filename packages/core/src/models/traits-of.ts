import { catalog } from './catalog.ts';
import type { ModelTraits } from './types.ts';

/** The newest model's traits, for a Claude that the catalogue does not know yet: the strictest. */
const NEWEST = 'anthropic.claude-opus-5-5';

const OTHER_VENDOR: ModelTraits = {
  base: null,
  prefill: true,
  sampling: 'both',
  thinking: [],
  effort: [],
  effortCapWithoutThinking: false,
  bindsThinking: false,
  forcedToolChoice: true,
  forcedToolChoiceWithThinking: false,
  structuredOutput: false,
  systemInMessages: false,
  cachePoints: false,
  cacheTtl1h: false,
  minCacheTokens: 1024,
  contextWindow: 128_000,
  maxOutputTokens: 8_192,
  images: true,
  documents: true,
  claude: false,
};

/**
 * What a model takes. An id may carry a profile prefix or be an ARN; a Claude that the catalogue
 * does not know gets the newest model's traits, another vendor's model permissive ones.
 */
export function traitsOf(modelId: string): ModelTraits {
  const id = modelId.startsWith('arn:') ? modelId.slice(modelId.indexOf('/') + 1) : modelId;
  const start = id.indexOf('anthropic.');
  const base = start > 0 ? id.slice(start) : id;
  const model = Object.hasOwn(catalog, base) ? catalog[base] : undefined;
  if (model) return { ...model.traits, base, claude: true };
  if (start < 0 && /^(?:[a-z-]{2,6}\.)?[a-z0-9]+\./.test(id)) return OTHER_VENDOR;
  const newest = catalog[NEWEST];
  return newest ? { ...newest.traits, base: null, claude: true } : OTHER_VENDOR;
}
