import type { KindDefinition } from '../../definition.ts';

/** A forced tool choice together with thinking. */
export const thinkingToolChoiceConflict = {
  kind: 'thinking-tool-choice-conflict',
  family: 'thinking',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Thinking does not allow a forced tool choice',
  phrases: ['when tool_choice forces tool use'],
  recognises: ({ text }) =>
    text.includes('tool_choice') &&
    text.includes('thinking') &&
    /does not support this|incompatible/.test(text),
  alternatives: ['unsupported-parameter'],
} as const satisfies KindDefinition;
