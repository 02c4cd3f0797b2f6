import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';

const merged = {
  en: 'two turns of one role were joined, in order',
  ko: '같은 역할의 이웃한 메시지를 순서대로 합쳤습니다',
};
const moved = {
  en: 'the tool results of a turn were put before its other blocks',
  ko: '메시지의 도구 결과를 다른 블록보다 앞으로 옮겼습니다',
};

/** Joins neighbours of one role and puts the tool results of a user turn first. */
export const mergeAdjacentTurns: RepairRule = {
  id: 'merge-adjacent-turns',
  summary: merged,
  prevents: 'roles-not-alternating',
  source: 'https://github.com/langchain-ai/langchainjs/issues/6724',
  apply(draft) {
    const { messages } = draft;
    if (messages.every((message, index) => alternates(messages, index) && resultsFirst(message))) {
      return undefined;
    }
    const repairs: Omit<Repair, 'rule'>[] = [];
    const result: DraftMessage[] = [];
    for (let index = 0; index < messages.length; ) {
      const run = runOfOneRole(messages, index);
      run.slice(1).forEach((message, offset) => {
        repairs.push({ at: placeOf(message, index + offset + 1), summary: merged, lossless: true });
      });
      const joined = run.length === 1 ? (run[0] as DraftMessage) : join(run);
      if (resultsFirst(joined)) result.push(joined);
      else {
        if (run.length === 1) {
          repairs.push({ at: placeOf(joined, index), summary: moved, lossless: true });
        }
        result.push({ ...joined, content: putResultsFirst(joined.content) });
      }
      index += run.length;
    }
    return { draft: { ...draft, messages: result }, repairs };
  },
};

function alternates(messages: readonly DraftMessage[], index: number): boolean {
  const message = messages[index];
  return message?.role === 'system' || message?.role !== messages[index - 1]?.role;
}

function runOfOneRole(messages: readonly DraftMessage[], start: number): DraftMessage[] {
  let end = start + 1;
  while (end < messages.length && !alternates(messages, end)) end += 1;
  return messages.slice(start, end);
}

function join(run: readonly DraftMessage[]): DraftMessage {
  const [first] = run as [DraftMessage];
  return {
    ...first,
    content: run.flatMap(({ content }) => content),
    origin: run.flatMap(({ origin = [] }) => origin),
  };
}

function resultsFirst({ content }: DraftMessage): boolean {
  const last = content.findLastIndex(({ toolResult }) => toolResult !== undefined);
  return content.slice(0, last + 1).every((block) => isResultOrItsCachePoint(block));
}

function isResultOrItsCachePoint({ toolResult, cachePoint }: ContentBlock): boolean {
  return toolResult !== undefined || cachePoint !== undefined;
}

/** A cache point directly behind a tool result moves with it. */
function putResultsFirst(content: readonly ContentBlock[]): ContentBlock[] {
  const results: ContentBlock[] = [];
  const rest: ContentBlock[] = [];
  content.forEach((block, index) => {
    const behindResult = block.cachePoint && content[index - 1]?.toolResult;
    (block.toolResult || behindResult ? results : rest).push(block);
  });
  return [...results, ...rest];
}
