import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';
import { toolUseIdFacts } from '../tool-use-id-facts.ts';

/** A tool result without its tool use, one too many, or a duplicate id. */
export const toolResultUnexpected = {
  kind: 'tool-result-unexpected',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A tool result has no tool call',
  phrases: [
    'exceeds the number of tooluse blocks',
    'must have a single result',
    'missing corresponding tool call',
    'must be a response to a pre',
    // Claude Code.
    'orphaned tool_result',
  ],
  recognises: ({ text }) =>
    (text.includes('unexpected') && text.includes('tool_use_id')) ||
    (text.includes('toolresult blocks at') && text.includes('duplicate ids')),
  facts: (evidence) => ({ ...placeFacts(evidence), ...toolUseIdFacts(evidence) }),
  alternatives: ['tool-result-missing'],
} as const satisfies KindDefinition;
