import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { CachePoint, RequestDraft } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';
import { hasCachePoint } from './has-cache-point.ts';

const dropped = {
  en: 'a cache point was left out: this model caches no prompts on Bedrock',
  ko: '이 모델은 Bedrock에서 프롬프트를 캐시하지 않아 캐시 지점을 뺐습니다',
};
const shortened = {
  en: 'the time to live of one hour was left out of a cache point: this model keeps five minutes only',
  ko: '이 모델은 5분만 유지하므로 캐시 지점의 1시간 TTL을 뺐습니다',
};

/** Leaves cache points out where the model has no cache, and a time to live that it does not take. */
export const dropUnsupportedCachePoints: RepairRule = {
  id: 'drop-unsupported-cache-points',
  summary: dropped,
  prevents: 'cache-not-supported',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  apply(draft, { traits }) {
    if ((traits.cachePoints && traits.cacheTtl1h) || !hasCachePoint(draft)) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const settle = (point: CachePoint, at: string): CachePoint | undefined => {
      if (!traits.cachePoints) {
        repairs.push({ at, summary: dropped, lossless: true });
        return undefined;
      }
      if (point.ttl !== '1h') return point;
      repairs.push({ at, summary: shortened, lossless: true });
      return { type: 'default' };
    };
    const repaired = mapCachePoints(draft, settle);
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

type Settle = (point: CachePoint, at: string) => CachePoint | undefined;

function mapCachePoints(draft: RequestDraft, settle: Settle): RequestDraft {
  const settled = <Item extends { readonly cachePoint?: CachePoint }>(item: Item, at: string) => {
    const point = item.cachePoint && settle(item.cachePoint, at);
    if (point === item.cachePoint) return item;
    return point ? { ...item, cachePoint: point } : undefined;
  };
  const list = <Item extends { readonly cachePoint?: CachePoint }>(
    items: readonly Item[],
    name: string,
  ) => items.flatMap((item, index) => settled(item, `${name}[${index}]`) ?? []);
  const repaired = mapMessages(draft, (message, index) =>
    mapContent(message, (block) => settled(block, placeOf(message, index, block))),
  );
  const { toolConfig } = draft;
  return {
    ...repaired,
    system: list(draft.system, 'system'),
    ...(toolConfig
      ? { toolConfig: { ...toolConfig, tools: list(toolConfig.tools, 'toolConfig.tools') } }
      : {}),
  };
}
