import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'a tool call in a user message, or a tool result in an assistant message, got a turn of the right role',
  ko: '사용자 메시지의 도구 호출이나 어시스턴트 메시지의 도구 결과를 맞는 역할의 메시지로 나눴습니다',
};

/** Gives tool blocks that stand in a turn of the wrong role a turn of the right one, in place. */
export const splitMisplacedToolBlocks: RepairRule = {
  id: 'split-misplaced-tool-blocks',
  summary,
  prevents: 'content-block-malformed',
  source: 'Messages API: tool_use blocks are only valid in assistant messages',
  apply(draft) {
    if (
      !draft.messages.some(({ role, content }) => content.some((block) => isMisplaced(role, block)))
    ) {
      return undefined;
    }
    const repairs: Omit<Repair, 'rule'>[] = [];
    const messages = draft.messages.flatMap((message, index) => {
      const { role, content } = message;
      for (const block of content) {
        if (!isMisplaced(role, block)) continue;
        repairs.push({ at: placeOf(message, index, block), summary, lossless: true });
      }
      return content.some((block) => isMisplaced(role, block)) ? split(message) : [message];
    });
    return { draft: { ...draft, messages }, repairs };
  },
};

function isMisplaced(role: string, { toolUse, toolResult }: ContentBlock): boolean {
  return (
    (toolUse !== undefined && role !== 'assistant') || (toolResult !== undefined && role !== 'user')
  );
}

function split(message: DraftMessage): DraftMessage[] {
  const turns: { role: DraftMessage['role']; content: ContentBlock[] }[] = [];
  for (const block of message.content) {
    const role = block.toolUse ? 'assistant' : block.toolResult ? 'user' : message.role;
    const last = turns.at(-1);
    if (last?.role === role) last.content.push(block);
    else turns.push({ role, content: [block] });
  }
  const { origin: _, ...own } = message;
  return turns.map((turn) => ({ ...own, ...turn }));
}
