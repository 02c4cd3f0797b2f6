import { placeOf } from '../../../conversation/place.ts';
import type {
  CachePoint,
  ContentBlock,
  DraftMessage,
} from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';
import { hasCachePoint } from './has-cache-point.ts';

const moved = {
  en: 'a cache point was moved in front of the document that it stood behind',
  ko: '문서 뒤에 있던 캐시 지점을 문서 앞으로 옮겼습니다',
};
const dropped = {
  en: 'a cache point with nothing of its own before it was left out',
  ko: '앞에 캐시할 내용이 없는 캐시 지점을 뺐습니다',
};

/** Puts each cache point behind content that can be cached, in the turn that it stands in. */
export const placeCachePoints: RepairRule = {
  id: 'place-cache-points',
  summary: moved,
  prevents: 'cache-control-invalid',
  source:
    'https://github.com/pydantic/pydantic-ai (models/bedrock.py, _insert_cache_point_before_trailing_documents)',
  apply(draft) {
    if (!hasCachePoint(draft)) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const messages = draft.messages.map((message, index) => {
      if (!message.content.some(({ cachePoint }) => cachePoint)) return message;
      const tell = (block: ContentBlock, summary: typeof moved) =>
        repairs.push({ at: placeOf(message, index, block), summary, lossless: true });
      return placed(message, tell);
    });
    const system = withoutIdle(draft.system, 'system', repairs);
    const tools = withoutIdle(draft.toolConfig?.tools ?? [], 'toolConfig.tools', repairs);
    if (repairs.length === 0) return undefined;
    const { toolConfig } = draft;
    return {
      draft: {
        ...draft,
        messages,
        system,
        ...(toolConfig ? { toolConfig: { ...toolConfig, tools } } : {}),
      },
      repairs,
    };
  },
};

type Tell = (block: ContentBlock, summary: typeof moved) => void;

function placed(message: DraftMessage, tell: Tell): DraftMessage {
  const content: ContentBlock[] = [];
  let changed = false;
  for (const block of message.content) {
    if (!block.cachePoint) {
      content.push(block);
      continue;
    }
    const at = placeFor(content);
    if (at === content.length && at > 0) content.push(block);
    else {
      changed = true;
      tell(block, at > 0 ? moved : dropped);
      if (at > 0) content.splice(at, 0, block);
    }
  }
  return changed ? { ...message, content } : message;
}

/** Where a cache point may stand behind these blocks: before the trailing documents; 0 for nowhere. */
function placeFor(content: readonly ContentBlock[]): number {
  const last = content.findLastIndex(({ document, video }) => !document && !video);
  const before = content[last];
  return before === undefined || before.cachePoint || before.reasoningContent ? 0 : last + 1;
}

function withoutIdle<Item extends { readonly cachePoint?: CachePoint }>(
  items: readonly Item[],
  name: string,
  repairs: Omit<Repair, 'rule'>[],
): readonly Item[] {
  const kept = items.filter(({ cachePoint }, index) => {
    const before = items[index - 1];
    if (!cachePoint || (before && !before.cachePoint)) return true;
    repairs.push({ at: `${name}[${index}]`, summary: dropped, lossless: true });
    return false;
  });
  return kept.length === items.length ? items : kept;
}
