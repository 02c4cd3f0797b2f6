import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** The input of a replayed tool use is missing or is no JSON object. */
export const toolInputInvalid = {
  kind: 'tool-input-invalid',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The input of a tool call is no JSON object',
  phrases: [
    'tooluse.input',
    'tool_use.input',
    '.tooluse: "input"',
    'unable to convert openai tool calls',
    // GitHub's Copilot.
    'format in tool call arguments',
  ],
  facts: placeFacts,
} as const satisfies KindDefinition;
