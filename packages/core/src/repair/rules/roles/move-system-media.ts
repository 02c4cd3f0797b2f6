import type {
  ContentBlock,
  DraftMessage,
  RequestDraft,
  SystemBlock,
} from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'an image or document of the system prompt, which takes texts only, was put first in the first user message',
  ko: '텍스트만 받는 시스템 프롬프트의 이미지나 문서를 첫 사용자 메시지의 맨 앞으로 옮겼습니다',
};

/** Moves media out of the system prompt into the first user turn. */
export const moveSystemMedia: RepairRule = {
  id: 'move-system-media',
  summary,
  prevents: 'system-prompt-rejected',
  source: 'bedrock-runtime 2023-09-30, SystemContentBlock: text, guardContent, cachePoint',
  apply(draft) {
    const moved = draft.system.filter(isMedium);
    if (moved.length === 0) return undefined;
    const repairs = draft.system.flatMap((block, index) =>
      isMedium(block) ? [{ at: `system[${index}]`, summary, lossless: true }] : [],
    );
    const system = draft.system.filter((block) => !isMedium(block));
    const media = moved.map(({ image, document }): ContentBlock => {
      return { ...(image ? { image } : {}), ...(document ? { document } : {}) };
    });
    return { draft: { ...draft, system, messages: withFirst(draft, media) }, repairs };
  },
};

function isMedium({ image, document }: SystemBlock): boolean {
  return image !== undefined || document !== undefined;
}

function withFirst({ messages }: RequestDraft, media: ContentBlock[]): readonly DraftMessage[] {
  const [first, ...rest] = messages;
  return first?.role === 'user'
    ? [{ ...first, content: [...media, ...first.content] }, ...rest]
    : [{ role: 'user', content: media }, ...messages];
}
