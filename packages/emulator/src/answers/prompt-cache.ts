import { type MessagesBody, record } from '../messages/messages-body.ts';
import type { Session } from '../operations/session.ts';
import { createPrefixDigest, type PromptItem, promptItems } from '../signatures/prefix-digest.ts';
import { itemTokens } from './tokens.ts';
import type { CacheWrite, Usage } from './usage.ts';

/** Whose cache it is, and the shortest prefix that it takes. */
export interface CacheOwner {
  readonly session: Session;
  readonly region: string;
  readonly baseModelId: string;
  readonly minTokens: number | undefined;
}

/** The end of an item of a prompt. */
interface Boundary {
  readonly key: string;
  readonly tokens: number;
  /** The item has a cache point. */
  readonly ttl?: CacheWrite['ttl'];
}

const LIFETIME: Readonly<Record<CacheWrite['ttl'], number>> = {
  '5m': 5 * 60_000,
  '1h': 60 * 60_000,
};

/**
 * How many items before a cache point are looked up too.
 * @see https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
const LOOK_BACK = 20;

/** Counts the tokens of a request, reads the longest prefix that is cached, and caches what it marks. */
export function readPrompt(body: MessagesBody, owner: CacheOwner): Omit<Usage, 'output'> {
  const items = [...promptItems(body)];
  const tokens = items.map(itemTokens);
  const total = Math.max(
    1,
    tokens.reduce((sum, one) => sum + one, 0),
  );
  const marked = owner.minTokens === undefined ? -1 : items.findLastIndex(isMarked);
  if (marked < 0) return { input: total, cacheRead: 0, cacheWrite: 0, writes: [] };
  const boundaries = boundariesOf(items.slice(0, marked + 1), tokens, owner);
  const read = readLongest(boundaries, owner.session);
  const writes = write(boundaries, read, owner);
  const cacheWrite = writes.reduce((sum, { tokens }) => sum + tokens, 0);
  return { input: Math.max(0, total - read - cacheWrite), cacheRead: read, cacheWrite, writes };
}

function isMarked({ item }: PromptItem): boolean {
  return item.cache_control !== undefined && item.cache_control !== null;
}

function boundariesOf(
  items: readonly PromptItem[],
  tokens: readonly number[],
  { region, baseModelId }: CacheOwner,
): readonly Boundary[] {
  const digest = createPrefixDigest();
  let sum = 0;
  return items.map(({ place, item }, index) => {
    digest.add(place, item);
    sum += tokens[index] ?? 0;
    return {
      key: `${region} ${baseModelId} ${digest.read()}`,
      tokens: sum,
      ...(isMarked({ place, item })
        ? { ttl: record(item.cache_control).ttl === '1h' ? '1h' : '5m' }
        : {}),
    };
  });
}

/** The tokens of the longest prefix that is still cached; reading it lengthens its life. */
function readLongest(boundaries: readonly Boundary[], { promptCache, now }: Session): number {
  for (let at = boundaries.length - 1; at >= 0; at -= 1) {
    const boundary = boundaries[at];
    const near = boundaries.slice(at, at + LOOK_BACK + 1).some(({ ttl }) => ttl);
    const cached = boundary && near ? promptCache.get(boundary.key) : undefined;
    if (!boundary || !cached || cached.expires <= now()) continue;
    promptCache.set(boundary.key, { ...cached, expires: now() + cached.lifetime });
    return cached.tokens;
  }
  return 0;
}

function write(
  boundaries: readonly Boundary[],
  read: number,
  { session, minTokens = 0 }: CacheOwner,
): readonly CacheWrite[] {
  const written = { '1h': 0, '5m': 0 };
  let end = read;
  for (const { key, tokens, ttl } of boundaries) {
    if (!ttl || tokens < minTokens || tokens <= end) continue;
    const lifetime = LIFETIME[ttl];
    session.promptCache.set(key, { tokens, lifetime, expires: session.now() + lifetime });
    written[ttl] += tokens - end;
    end = tokens;
  }
  const inOrder = ['1h', '5m'] as const;
  return inOrder.map((ttl) => ({ ttl, tokens: written[ttl] })).filter(({ tokens }) => tokens > 0);
}
