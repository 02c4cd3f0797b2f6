import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';
import { toolUseIdFacts } from '../tool-use-id-facts.ts';

/** A tool use that is not answered in the next user turn. */
export const toolResultMissing = {
  kind: 'tool-result-missing',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A tool call has no result',
  phrases: [
    'expected toolresult blocks at',
    'ids were found without',
    'must have a corresponding tool_result',
    'tool result is missing for tool call',
    'tool results are missing for tool calls',
    'must be followed by tool messages',
    'tool use concurrency issues',
  ],
  names: ['AI_MissingToolResultsError', 'MissingToolResultsError'],
  recognises: ({ text }) =>
    (text.includes('did not find') && text.includes('tool_result')) ||
    /tool_?use\W[^.\n]{0,40}must be followed by/.test(text),
  facts: (evidence) => ({ ...placeFacts(evidence), ...toolUseIdFacts(evidence) }),
} as const satisfies KindDefinition;
