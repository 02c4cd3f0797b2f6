import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { Repair, RepairRule } from '../../types.ts';
import { safeName } from './safe-name.ts';

const summary = {
  en: 'a tool use id that Bedrock refuses was replaced in the call and its result',
  ko: 'Bedrock이 거부하는 도구 호출 ID를 호출과 결과에서 함께 바꿨습니다',
};

const LEGAL = /^[a-zA-Z0-9_.:-]{1,64}$/;

/** Replaces tool use ids that Bedrock refuses, in call and result alike. */
export const renameToolUseIds: RepairRule = {
  id: 'rename-tool-use-ids',
  summary,
  prevents: 'tool-use-id-invalid',
  source: 'bedrock-runtime 2023-09-30, ToolUseId: 1 to 64 of [a-zA-Z0-9_.:-]',
  apply(draft) {
    const toolUseIds: Record<string, string> = {};
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) =>
      mapContent(message, (block) => {
        const { toolUse, toolResult, origin: _, ...place } = block;
        const id = (toolUse ?? toolResult)?.toolUseId;
        if (id === undefined || LEGAL.test(id)) return block;
        const toolUseId = safeName(id, 'call');
        toolUseIds[toolUseId] = id;
        repairs.push({ at: placeOf(message, index, block), summary, lossless: true });
        if (toolUse) return { ...place, toolUse: { ...toolUse, toolUseId } };
        return toolResult ? { ...place, toolResult: { ...toolResult, toolUseId } } : block;
      }),
    );
    return repairs.length > 0 ? { draft: repaired, repairs, restore: { toolUseIds } } : undefined;
  },
};
