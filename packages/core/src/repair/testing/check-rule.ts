import { expect } from 'vitest';
import type { DraftMessage, RequestDraft } from '../../conversation/request-draft.ts';
import { traitsOf } from '../../models/traits-of.ts';
import type { ModelTraits } from '../../models/types.ts';
import { repairRequest } from '../repair-request.ts';
import type { RepairOptions, RepairResult, RepairRule } from '../types.ts';

/** A model that takes a prefill. */
export const older = traitsOf('anthropic.claude-sonnet-4-5-20250929-v1:0');
/** A model that takes none. */
export const newer = traitsOf('anthropic.claude-opus-4-8');

/** A draft out of a few members. */
export function draftOf(members: Partial<RequestDraft>): RequestDraft {
  return {
    modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    system: [],
    messages: [],
    ...members,
  };
}

/** A user turn of texts. */
export function user(...texts: string[]): DraftMessage {
  return { role: 'user', content: texts.map((text) => ({ text })) };
}

/** An assistant turn of texts. */
export function assistant(...texts: string[]): DraftMessage {
  return { role: 'assistant', content: texts.map((text) => ({ text })) };
}

/** An assistant turn that calls tools. */
export function calls(...ids: string[]): DraftMessage {
  return {
    role: 'assistant',
    content: ids.map((toolUseId) => ({ toolUse: { toolUseId, name: 'look', input: {} } })),
  };
}

/** A user turn of tool results; each says its id. */
export function results(...ids: string[]): DraftMessage {
  return {
    role: 'user',
    content: ids.map((toolUseId) => ({
      toolResult: { toolUseId, content: [{ text: `result of ${toolUseId}` }] },
    })),
  };
}

/** A tool list that declares the tool of `calls`. */
export const toolConfig = {
  tools: [{ toolSpec: { name: 'look', inputSchema: { json: { type: 'object' } } } }],
};

/** What a rule is given, and what must come out. */
export interface RuleCase {
  readonly before: Partial<RequestDraft>;
  readonly after: Partial<RequestDraft>;
  readonly traits?: ModelTraits;
  readonly options?: RepairOptions;
}

/** Runs the whole pipeline: the rule must have acted as said, and a second pass must change nothing. */
export function expectRepair(
  rule: RepairRule,
  { before, after, traits = older, options = {} }: RuleCase,
): RepairResult {
  const draft = draftOf(before);
  const frozen = JSON.stringify(draft);
  const result = repairRequest(draft, { traits, options });
  expect(result.refusal).toBeUndefined();
  expect(result.repairs.map(({ rule: id }) => id)).toContain(rule.id);
  expect(withoutOrigins(result.draft)).toMatchObject(JSON.parse(JSON.stringify(after)));
  expect(JSON.stringify(draft)).toBe(frozen);
  const again = repairRequest(result.draft, { traits, options });
  expect(again.repairs).toEqual([]);
  expect(again.draft).toBe(result.draft);
  return result;
}

/** The rule must leave the draft alone: the very same object comes back. */
export function expectUntouched(
  rule: RepairRule,
  members: Partial<RequestDraft>,
  traits = older,
): void {
  const draft = draftOf(members);
  const { repairs, draft: repaired } = repairRequest(draft, { traits });
  expect(repairs.filter(({ rule: id }) => id === rule.id)).toEqual([]);
  if (repairs.length === 0) expect(repaired).toBe(draft);
}

function withoutOrigins(draft: RequestDraft): unknown {
  return JSON.parse(JSON.stringify(draft, (key, value) => (key === 'origin' ? undefined : value)));
}
