import type { KindDefinition } from '../../definition.ts';

/** Two tools of one name. */
export const duplicateToolName = {
  kind: 'duplicate-tool-name',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Two tools have one name',
  phrases: ['tool names must be unique', 'duplicate tool name', 'contains duplicate tool'],
} as const satisfies KindDefinition;
