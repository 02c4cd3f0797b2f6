import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';

/** A tool call, and the results that answer it. */
export interface AssignedCall {
  /** Index of its block in the assistant message. */
  readonly block: number;
  readonly originalId: string;
  /** Unique in the request. */
  readonly id: string;
  readonly results: { readonly message: number; readonly block: ContentBlock }[];
}

/** Which result answers which call. */
export interface Assignment {
  /** Assistant message index → its calls, in order. */
  readonly callsOf: ReadonlyMap<number, readonly AssignedCall[]>;
  /** Assistant messages whose next turn answers all their calls and nothing else. */
  readonly answeredInPlace: ReadonlySet<number>;
  /** Results of no call at all. */
  readonly orphans: ReadonlySet<ContentBlock>;
  /** Nothing is to be done. */
  readonly intact: boolean;
}

type Located = AssignedCall & { readonly message: number };

/** Finds for every result the call that it answers: the nearest before it that has none yet. Linear. */
export function assignResults(messages: readonly DraftMessage[]): Assignment {
  const callsOf = new Map<number, Located[]>();
  const byId = collectCalls(messages, callsOf);
  const orphans = new Set<ContentBlock>();
  messages.forEach(({ content }, message) => {
    for (const block of content) {
      if (!block.toolResult) continue;
      const call = callFor(byId.get(block.toolResult.toolUseId) ?? [], message);
      if (call) call.results.push({ message, block });
      else orphans.add(block);
    }
  });
  const answeredInPlace = new Set<number>();
  for (const [index, calls] of callsOf) {
    if (isAnsweredInPlace(messages[index + 1], index, calls, orphans)) answeredInPlace.add(index);
  }
  const intact = orphans.size === 0 && answeredInPlace.size === callsOf.size;
  return { callsOf, answeredInPlace, orphans, intact };
}

function collectCalls(
  messages: readonly DraftMessage[],
  callsOf: Map<number, Located[]>,
): Map<string, Located[]> {
  const byId = new Map<string, Located[]>();
  const taken = new Set<string>();
  messages.forEach(({ content }, message) => {
    content.forEach(({ toolUse }, block) => {
      if (!toolUse) return;
      const originalId = toolUse.toolUseId;
      const same = byId.get(originalId) ?? [];
      const id = uniqueId(originalId, same.length, taken);
      taken.add(id);
      const call: Located = { block, originalId, id, results: [], message };
      byId.set(originalId, [...same, call]);
      callsOf.set(message, [...(callsOf.get(message) ?? []), call]);
    });
  });
  return byId;
}

function uniqueId(id: string, before: number, taken: ReadonlySet<string>): string {
  if (before === 0 && !taken.has(id)) return id;
  let number = before + 1;
  while (taken.has(`${id.slice(0, 56)}_${number}`)) number += 1;
  return `${id.slice(0, 56)}_${number}`;
}

/**
 * The call that a result at a place answers: the first open one of the nearest message before it;
 * else the nearest answered one (a duplicate); else the first open one after it.
 */
function callFor(calls: readonly Located[], place: number): Located | undefined {
  const before = calls.filter(({ message }) => message < place);
  const open = before.filter(({ results }) => results.length === 0);
  const nearest = open.at(-1)?.message;
  return (
    open.find(({ message }) => message === nearest) ??
    before.at(-1) ??
    calls.find(({ results }) => results.length === 0)
  );
}

function isAnsweredInPlace(
  next: DraftMessage | undefined,
  index: number,
  calls: readonly Located[],
  orphans: ReadonlySet<ContentBlock>,
): boolean {
  if (next?.role !== 'user' || calls.some(({ id, originalId }) => id !== originalId)) return false;
  const results = next.content.filter(({ toolResult }) => toolResult !== undefined);
  return (
    results.length === calls.length &&
    !results.some((block) => orphans.has(block)) &&
    calls.every(({ results: own }) => own.length === 1 && own[0]?.message === index + 1)
  );
}
