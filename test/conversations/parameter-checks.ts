import { expect } from 'vitest';
import { type Check, inherited, inner, removed, thinking } from './outcome.ts';

/** What each code of a row demands: thinking and parameters. */
export const parameterChecks: Readonly<Record<string, Check>> = {
  thinking_unchanged: (outcome) => {
    const blocksOf = (value: unknown) => JSON.stringify(value).match(/"reasoningText":\{[^}]*\}/g);
    expect(blocksOf(outcome.body.messages)).toEqual(
      blocksOf((outcome.plain as { messages: unknown }).messages),
    );
  },
  thinking_not_leaked_as_text: (outcome) => {
    const thoughts = outcome.row.request.messages.flatMap(({ thinking_blocks: own }) => own ?? []);
    const shown = inner(outcome)
      .flatMap(({ text }) => text ?? [])
      .join('\n');
    for (const { thinking: thought } of thoughts) expect(shown).not.toContain(thought);
  },
  thinking_not_last: ({ body }) => {
    for (const { role, content } of body.messages) {
      if (role === 'assistant') expect(content.at(-1)).not.toHaveProperty('reasoningContent');
    }
  },
  thinking_off_for_this_request: (outcome) =>
    expect(thinking(outcome)?.type ?? 'disabled').toBe('disabled'),
  thinking_adaptive: (outcome) => expect(thinking(outcome)?.type).toBe('adaptive'),
  thinking_enabled_with_budget: (outcome) => {
    const { type, budget_tokens: budget } = thinking(outcome) ?? {};
    const most = outcome.body.inferenceConfig?.maxTokens ?? Number.POSITIVE_INFINITY;
    expect(type).toBe('enabled');
    expect(budget).toBeGreaterThanOrEqual(1024);
    expect(Number(most)).toBeGreaterThan(Number(budget));
  },
  thinking_removed: (outcome) => expect(thinking(outcome)).toBeUndefined(),
  no_budget_tokens: (outcome) => expect(thinking(outcome)).not.toHaveProperty('budget_tokens'),
  'budget>=1024': (outcome) =>
    expect(thinking(outcome)?.budget_tokens).toBeGreaterThanOrEqual(1024),
  'max_tokens>budget': (outcome) =>
    expect(Number(outcome.body.inferenceConfig?.maxTokens)).toBeGreaterThan(
      Number(thinking(outcome)?.budget_tokens),
    ),
  'param_removed:temperature': removed('temperature'),
  'param_removed:top_p': removed('topP'),
  'param_removed:effort': removed('effort'),
  'temperature:1': ({ body }) => expect(body.inferenceConfig?.temperature).toBe(1),
  'max_tokens<=64000': ({ body }) =>
    expect(body.inferenceConfig?.maxTokens).toBeLessThanOrEqual(64_000),
  'effort:high': ({ body }) => expect(body.outputConfig?.effort).toBe('high'),
  no_blank_stop: ({ body }) => {
    const stops = (body.inferenceConfig?.stopSequences ?? []) as string[];
    for (const stop of stops) expect(stop.trim()).not.toBe('');
  },
  stop_applied_locally: (outcome) => {
    const stops = [inherited(outcome, 'stop')].flat() as unknown as string[];
    expect(outcome.restore.stopSequences).toEqual(stops.filter((stop) => stop.trim() === ''));
  },
  structured_output_fallback: (outcome) => {
    const { json_schema: wanted } = inherited(outcome, 'response_format') as {
      json_schema: { schema: unknown };
    };
    expect(outcome.body.outputConfig ?? {}).not.toHaveProperty('textFormat');
    expect(
      outcome.body.system?.some(({ text }) => text?.includes(JSON.stringify(wanted.schema))),
    ).toBe(true);
  },
};
