import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** A tool name outside Bedrock's pattern or length. */
export const toolNameInvalid = {
  kind: 'tool-name-invalid',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A tool name is not allowed',
  phrases: [
    'toolspec.name',
    'tooluse.name',
    'toolchoice.tool.name',
    'tool_use.name:',
    "function.name'",
  ],
  recognises: ({ text }) => /tools\.(?:\d{1,6}|<n>)(?:\.\w{1,60})?\.name:/.test(text),
  facts: placeFacts,
} as const satisfies KindDefinition;
