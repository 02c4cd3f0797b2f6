import { isBlank } from '../../../conversation/blank.ts';
import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, ToolResultBlock } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'a tool result without output now says so',
  ko: '출력이 없는 도구 결과에 그렇다고 적었습니다',
};

/** Says of a tool that returned nothing that it returned nothing. */
export const fillEmptyToolResult: RepairRule = {
  id: 'fill-empty-tool-result',
  summary,
  prevents: 'blank-text-block',
  source: 'bedrock-runtime 2023-09-30, ToolResultBlock.content: required',
  apply(draft) {
    if (!draft.messages.some(({ content }) => content.some(needsOutput))) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const text = INSERTED_TEXTS.noOutput;
    const repaired = mapMessages(draft, (message, index) =>
      mapContent(message, (block) => {
        if (!block.toolResult || !needsOutput(block)) return block;
        const { origin: _, ...rest } = block;
        const kept = block.toolResult.content.filter((inner) => !isBlankInner(inner));
        const empty = kept.length === 0;
        repairs.push({
          at: placeOf(message, index, block),
          summary,
          lossless: true,
          ...(empty ? { inserted: text } : {}),
        });
        return { ...rest, toolResult: { ...block.toolResult, content: empty ? [{ text }] : kept } };
      }),
    );
    return { draft: repaired, repairs };
  },
};

function needsOutput({ toolResult }: ContentBlock): boolean {
  return (
    toolResult !== undefined &&
    (toolResult.content.length === 0 || toolResult.content.some(isBlankInner))
  );
}

function isBlankInner({ text }: ToolResultBlock['content'][number]): boolean {
  return text !== undefined && isBlank(text);
}
