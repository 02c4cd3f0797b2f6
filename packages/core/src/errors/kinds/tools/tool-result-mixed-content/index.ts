import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** Tool results and other blocks in one turn where the model forbids it. */
export const toolResultMixedContent = {
  kind: 'tool-result-mixed-content',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Tool results and other blocks in one turn',
  phrases: ['cannot be provided in the same turn'],
  facts: placeFacts,
} as const satisfies KindDefinition;
