import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { CachePoint, RequestDraft } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';
import { hasCachePoint } from './has-cache-point.ts';

const dropped = {
  en: 'a cache point above the four that Bedrock takes was left out, the oldest first',
  ko: 'Bedrock이 받는 네 개를 넘는 캐시 지점을 오래된 것부터 뺐습니다',
};
const lowered = {
  en: 'the time to live of a cache point was lowered to five minutes: none may be longer than one before it',
  ko: '앞의 캐시 지점보다 길 수 없어 캐시 지점의 TTL을 5분으로 낮췄습니다',
};

/** How many Bedrock takes over tools, system and messages together. */
const MOST = 4;

/** Keeps the cache points of tools and system and the newest of the messages, four in all. */
export const limitCachePoints: RepairRule = {
  id: 'limit-cache-points',
  summary: dropped,
  prevents: 'cache-control-invalid',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  apply(draft) {
    if (!hasCachePoint(draft)) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const fewer = withoutOldest(draft, repairs);
    const repaired = withShorterBehind(fewer, repairs);
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

function withoutOldest(draft: RequestDraft, repairs: Omit<Repair, 'rule'>[]): RequestDraft {
  const count = (items: readonly { readonly cachePoint?: CachePoint }[]) =>
    items.filter(({ cachePoint }) => cachePoint).length;
  const ahead = count(draft.toolConfig?.tools ?? []) + count(draft.system);
  const inMessages = draft.messages.reduce((sum, { content }) => sum + count(content), 0);
  let excess = ahead + inMessages - MOST;
  if (excess <= 0) return draft;
  const fewer = mapMessages(draft, (message, index) =>
    mapContent(message, (block) => {
      if (!block.cachePoint || excess <= 0) return block;
      excess -= 1;
      repairs.push({ at: placeOf(message, index, block), summary: dropped, lossless: true });
      return undefined;
    }),
  );
  if (excess <= 0) return fewer;
  const system = fewer.system.filter(({ cachePoint }, index) => {
    if (!cachePoint || excess <= 0) return true;
    excess -= 1;
    repairs.push({ at: `system[${index}]`, summary: dropped, lossless: true });
    return false;
  });
  const { toolConfig } = fewer;
  const tools = toolConfig?.tools.filter(({ cachePoint }, index) => {
    if (!cachePoint || excess <= 0) return true;
    excess -= 1;
    repairs.push({ at: `toolConfig.tools[${index}]`, summary: dropped, lossless: true });
    return false;
  });
  return {
    ...fewer,
    system,
    ...(toolConfig && tools ? { toolConfig: { ...toolConfig, tools } } : {}),
  };
}

/** In the order of the wire: tools, system, messages. */
function withShorterBehind(draft: RequestDraft, repairs: Omit<Repair, 'rule'>[]): RequestDraft {
  let short = false;
  const settle = <Item extends { readonly cachePoint?: CachePoint }>(
    item: Item,
    at: string,
  ): Item => {
    const { cachePoint } = item;
    if (!cachePoint) return item;
    if (!short || isShort(cachePoint)) {
      short ||= isShort(cachePoint);
      return item;
    }
    repairs.push({ at, summary: lowered, lossless: true });
    return { ...item, cachePoint: { type: 'default', ttl: '5m' } };
  };
  const before = repairs.length;
  const { toolConfig } = draft;
  const tools = toolConfig?.tools.map((tool, index) => settle(tool, `toolConfig.tools[${index}]`));
  const system = draft.system.map((block, index) => settle(block, `system[${index}]`));
  const repaired = mapMessages(draft, (message, index) =>
    mapContent(message, (block) => settle(block, placeOf(message, index, block))),
  );
  if (repairs.length === before) return draft;
  return {
    ...repaired,
    system,
    ...(toolConfig && tools ? { toolConfig: { ...toolConfig, tools } } : {}),
  };
}

function isShort(cachePoint: CachePoint | undefined): boolean {
  return cachePoint !== undefined && cachePoint.ttl !== '1h';
}
