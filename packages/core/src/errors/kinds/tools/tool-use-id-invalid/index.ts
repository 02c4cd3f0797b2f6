import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';
import { toolUseIdFacts } from '../tool-use-id-facts.ts';

/** A tool use id outside Bedrock's pattern or length. */
export const toolUseIdInvalid = {
  kind: 'tool-use-id-invalid',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A tool use id is not allowed',
  phrases: [".tooluseid'", '"tooluseid"', 'tool_use.id:', 'tool_use_id:', 'duplicate tool_use id'],
  recognises: ({ text }) =>
    (text.includes('tooluse blocks at') && text.includes('duplicate ids')) ||
    (text.includes('tool_use') && text.includes('ids must be unique')),
  facts: (evidence) => ({ ...placeFacts(evidence), ...toolUseIdFacts(evidence) }),
  alternatives: ['tool-result-unexpected'],
} as const satisfies KindDefinition;
