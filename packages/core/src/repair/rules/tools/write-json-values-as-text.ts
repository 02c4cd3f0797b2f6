import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, ToolResultContentBlock } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'a tool result that is JSON but no object was written as text: Bedrock takes objects only',
  ko: 'Bedrock이 JSON 객체만 받아, 객체가 아닌 JSON 도구 결과를 텍스트로 썼습니다',
};

/** Writes lists, texts, numbers and null that a tool gave back as JSON as the text that they are. */
export const writeJsonValuesAsText: RepairRule = {
  id: 'write-json-values-as-text',
  summary,
  prevents: 'tool-result-invalid',
  source: 'bedrock-runtime 2023-09-30, ToolResultContentBlock.json; the refusal says it',
  apply(draft) {
    if (!draft.messages.some(({ content }) => content.some(hasValue))) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) =>
      mapContent(message, (block) => {
        if (!block.toolResult || !hasValue(block)) return block;
        const { origin: _, ...rest } = block;
        repairs.push({ at: placeOf(message, index, block), summary, lossless: true });
        const content = block.toolResult.content.map((inner) =>
          isValue(inner) ? { text: asText(inner.json) } : inner,
        );
        return { ...rest, toolResult: { ...block.toolResult, content } };
      }),
    );
    return { draft: repaired, repairs };
  },
};

function hasValue({ toolResult }: ContentBlock): boolean {
  return toolResult?.content.some(isValue) ?? false;
}

function isValue(inner: ToolResultContentBlock): boolean {
  const { json } = inner;
  if (!('json' in inner)) return false;
  return typeof json !== 'object' || json === null || Array.isArray(json);
}

/** The JSON text of a value; a text is itself, and what JSON has no words for is nothing. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
