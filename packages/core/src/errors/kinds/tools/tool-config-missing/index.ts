import type { KindDefinition } from '../../definition.ts';

/** Tool blocks in the history but no (or an empty) tool list in the request. */
export const toolConfigMissing = {
  kind: 'tool-config-missing',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Tool blocks without a tool list',
  phrases: [
    'toolconfig field must be defined',
    'must define tools',
    'support tool calling without',
    'may only be specified while providing tools',
    "at 'toolconfig.tools' failed",
    'invalid length for parameter toolconfig.tools,',
    'missing required parameter in toolconfig: "tools"',
    'not found in tools list',
    'not found in provided tools',
  ],
} as const satisfies KindDefinition;
