import { placeOf } from '../../../conversation/place.ts';
import type {
  ContentBlock,
  DraftMessage,
  ToolResultBlock,
} from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { Repair, RepairRule, Restore } from '../../types.ts';
import { type AssignedCall, type Assignment, assignResults } from './assign-results.ts';
import { orphanBlocks } from './orphan-blocks.ts';

const missing = {
  en: 'a tool call without a result got one that says it was interrupted',
  ko: '결과가 없는 도구 호출에 중단되었다는 결과를 넣었습니다',
};
const moved = {
  en: 'a tool result was moved to the turn right after its call',
  ko: '도구 결과를 호출 바로 다음 메시지로 옮겼습니다',
};
const orphaned = {
  en: 'a tool result without its call became text of the user turn',
  ko: '호출이 없는 도구 결과를 사용자 메시지의 텍스트로 바꿨습니다',
};
const joined = {
  en: 'several results of one tool call were joined into one',
  ko: '한 도구 호출의 여러 결과를 하나로 합쳤습니다',
};
const renamed = {
  en: 'a tool use id that another call has too was made unique',
  ko: '다른 호출과 겹치는 도구 호출 ID를 고유하게 바꿨습니다',
};

/** Gives every tool call exactly one result, in the turn right after it. */
export const pairToolResults: RepairRule = {
  id: 'pair-tool-results',
  summary: moved,
  prevents: 'tool-result-missing',
  source:
    'https://github.com/langchain-ai/langchainjs/issues/6349; https://github.com/vercel/ai/issues/11216',
  apply(draft) {
    const assignment = assignResults(draft.messages);
    if (assignment.intact) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const messages: DraftMessage[] = [];
    draft.messages.forEach((message, index) => {
      const calls = assignment.callsOf.get(index);
      if (calls === undefined) {
        const kept = withoutMovedResults(message, index, assignment, repairs);
        if (kept) messages.push(kept);
        return;
      }
      messages.push(withUniqueIds(message, index, calls, repairs));
      if (!assignment.answeredInPlace.has(index))
        messages.push(answers(message, index, calls, repairs));
    });
    const restore = restoreIds(assignment);
    return { draft: { ...draft, messages }, repairs, ...(restore ? { restore } : {}) };
  },
};

/** The turn that answers the calls of an assistant message. */
function answers(
  message: DraftMessage,
  index: number,
  calls: readonly AssignedCall[],
  repairs: Omit<Repair, 'rule'>[],
): DraftMessage {
  const content = calls.map((call): ContentBlock => {
    const at = placeOf(message, index, message.content[call.block]);
    const [first] = call.results;
    if (first === undefined) {
      const text = INSERTED_TEXTS.interruptedTool;
      repairs.push({ at, summary: missing, lossless: true, inserted: text });
      return { toolResult: { toolUseId: call.id, status: 'error', content: [{ text }] } };
    }
    const { origin, toolResult, ...rest } = first.block;
    const result = joinResults(call);
    if (call.results.length > 1) repairs.push({ at, summary: joined, lossless: true });
    if (first.message !== index + 1) {
      const place = placeOf({}, first.message, first.block);
      repairs.push({ at: place, summary: moved, lossless: true });
    }
    const untouched = toolResult?.toolUseId === call.id && call.results.length === 1;
    return { ...rest, ...(untouched && origin ? { origin } : {}), toolResult: result };
  });
  const origin = content.flatMap((block) => block.origin ?? []);
  return { role: 'user', content, ...(origin.length > 0 ? { origin } : {}) };
}

/** One result out of several: identical ones once, different ones one after the other. */
function joinResults({ id, results }: AssignedCall): ToolResultBlock {
  const all = results.map(({ block }) => block.toolResult as ToolResultBlock);
  const seen = new Set<string>();
  const distinct = all.filter(({ content }) => {
    const key = JSON.stringify(content);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const { status } = all.at(-1) as ToolResultBlock;
  return {
    toolUseId: id,
    content: distinct.flatMap(({ content }) => content),
    ...(status ? { status } : {}),
  };
}

function withUniqueIds(
  message: DraftMessage,
  index: number,
  calls: readonly AssignedCall[],
  repairs: Omit<Repair, 'rule'>[],
): DraftMessage {
  if (calls.every(({ id, originalId }) => id === originalId)) return message;
  const content = [...message.content];
  for (const { block, id, originalId } of calls) {
    const before = content[block];
    if (id === originalId || !before?.toolUse) continue;
    const { origin: _, ...rest } = before;
    content[block] = { ...rest, toolUse: { ...before.toolUse, toolUseId: id } };
    repairs.push({ at: placeOf(message, index, before), summary: renamed, lossless: true });
  }
  return { ...message, content };
}

/** A message without the results that stand elsewhere now; orphans become text in place. */
function withoutMovedResults(
  message: DraftMessage,
  index: number,
  assignment: Assignment,
  repairs: Omit<Repair, 'rule'>[],
): DraftMessage | undefined {
  const inPlace = assignment.answeredInPlace.has(index - 1);
  if (inPlace || !message.content.some(({ toolResult }) => toolResult)) return message;
  const content = message.content.flatMap((block): ContentBlock[] => {
    if (!block.toolResult) return [block];
    if (!assignment.orphans.has(block)) return [];
    repairs.push({
      at: placeOf(message, index, block),
      summary: orphaned,
      lossless: true,
      inserted: INSERTED_TEXTS.orphanResult,
    });
    return orphanBlocks(block);
  });
  if (content.length === 0) return undefined;
  const moved = message.content
    .filter(({ toolResult }) => toolResult)
    .flatMap(({ origin = [] }) => origin);
  const origin = message.origin?.filter((host) => !moved.includes(host));
  return { ...message, content, ...(origin ? { origin } : {}) };
}

function restoreIds({ callsOf }: Assignment): Restore | undefined {
  const toolUseIds: Record<string, string> = {};
  for (const calls of callsOf.values()) {
    for (const { id, originalId } of calls) if (id !== originalId) toolUseIds[id] = originalId;
  }
  return Object.keys(toolUseIds).length > 0 ? { toolUseIds } : undefined;
}
