import { expect } from 'vitest';
import {
  type Check,
  expectDistinct,
  expectTold,
  inner,
  keeps,
  LEGAL_ID,
  LEGAL_NAME,
  results,
  specs,
  uses,
} from './outcome.ts';

/** What each code of a row demands: tools. */
export const toolChecks: Readonly<Record<string, Check>> = {
  every_tool_use_answered: ({ body }) => {
    body.messages.forEach(({ content }, index) => {
      const asked = content.flatMap(({ toolUse }) => toolUse?.toolUseId ?? []).sort();
      const next = body.messages[index + 1]?.content ?? [];
      const answered = next.flatMap(({ toolResult }) => toolResult?.toolUseId ?? []).sort();
      if (asked.length > 0) expect(answered).toEqual(asked);
    });
  },
  no_orphan_tool_result: (outcome) => toolChecks.every_tool_use_answered?.(outcome),
  tool_results_first: ({ body }) => {
    for (const { content } of body.messages) {
      const first = content.findIndex(({ toolResult, cachePoint }) => !toolResult && !cachePoint);
      const late = content.slice(Math.max(first, 0)).some(({ toolResult }) => toolResult);
      expect(first >= 0 && late).toBe(false);
    }
  },
  tool_ids_valid: (outcome) => {
    for (const { toolUseId } of [...uses(outcome), ...results(outcome)]) {
      expect(toolUseId).toMatch(LEGAL_ID);
    }
  },
  tool_use_ids_unique: (outcome) => expectDistinct(uses(outcome).map(({ toolUseId }) => toolUseId)),
  tool_result_ids_unique: (outcome) =>
    expectDistinct(results(outcome).map(({ toolUseId }) => toolUseId)),
  no_dropped_tool_calls: (outcome) => {
    const calls = outcome.row.request.messages.flatMap(({ tool_calls: own }) => own ?? []);
    expect(uses(outcome)).toHaveLength(calls.length);
  },
  tool_input_object: (outcome) => {
    for (const { input } of uses(outcome)) {
      expect([typeof input, Array.isArray(input), input === null]).toEqual([
        'object',
        false,
        false,
      ]);
    }
  },
  raw_args_kept: (outcome) => {
    const calls = outcome.row.request.messages.flatMap(({ tool_calls: own }) => own ?? []);
    const kept = uses(outcome).flatMap(({ input }) => Object.values(input as object));
    for (const { function: called } of calls) expect(kept).toContain(called.arguments);
  },
  tool_names_valid: (outcome) => {
    for (const { name } of [...specs(outcome), ...uses(outcome)]) expect(name).toMatch(LEGAL_NAME);
  },
  tool_names_unique: (outcome) => expectDistinct(specs(outcome).map(({ name }) => name)),
  names_reversible: (outcome) => {
    const names = (outcome.restore.toolNames ?? {}) as Record<string, string>;
    const written = (outcome.row.request.tools as { function: { name: string } }[]).map(
      ({ function: { name } }) => name,
    );
    expect(specs(outcome).map(({ name }) => names[name] ?? name)).toEqual(written);
  },
  schema_type_object: (outcome) => {
    for (const { inputSchema } of specs(outcome)) expect(inputSchema.json.type).toBe('object');
  },
  schema_keys_valid: (outcome) => {
    for (const { inputSchema } of specs(outcome)) {
      const keys = Object.keys((inputSchema.json.properties ?? {}) as object);
      for (const key of keys) expect(key).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
    }
  },
  keys_reversible: (outcome) => {
    const keys = (outcome.restore.inputKeys ?? {}) as Record<string, Record<string, string>>;
    for (const [index, { name, inputSchema }] of specs(outcome).entries()) {
      const sent = Object.keys((inputSchema.json.properties ?? {}) as object);
      const tools = outcome.row.request.tools as { function: { parameters: object } }[];
      const { properties } = (tools[index]?.function.parameters ?? {}) as { properties: object };
      expect(sent.map((key) => keys[name]?.[key] ?? key)).toEqual(Object.keys(properties));
    }
  },
  strict_removed: (outcome) => {
    for (const spec of specs(outcome)) expect(spec).not.toHaveProperty('strict');
  },
  toolconfig_present_or_no_tool_blocks: (outcome) => {
    const holds = uses(outcome).length + results(outcome).length > 0;
    expect(!holds || specs(outcome).length > 0).toBe(true);
  },
  tool_choice_auto: ({ body }) => {
    expect(body.toolConfig?.toolChoice ?? { auto: {} }).toEqual({ auto: {} });
  },
  all_tool_result_text_kept: keeps('tool'),
  doc_names_valid_unique: (outcome) => {
    const names = inner(outcome).flatMap(({ document }) => document?.name ?? []);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^(?!.*\s\s)[a-zA-Z0-9\s()[\]-]{1,200}$/);
    expectDistinct(names);
  },
  'report:tool_choice': (outcome) => expectTold(outcome, 'settle-tool-choice'),
};
