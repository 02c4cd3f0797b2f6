import type { KindDefinition } from '../../definition.ts';

/** The URL names no operation (an ARN that was not encoded, a wrong path). */
export const unknownOperation = {
  kind: 'unknown-operation',
  family: 'model',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The URL names no operation',
  phrases: ['unknownoperationexception'],
  names: ['UnknownOperationException', 'InvalidAction'],
  alternatives: ['endpoint-wrong'],
} as const satisfies KindDefinition;
