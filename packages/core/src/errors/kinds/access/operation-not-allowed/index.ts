import type { KindDefinition } from '../../definition.ts';

/** AWS has restricted the account. */
export const operationNotAllowed = {
  kind: 'operation-not-allowed',
  family: 'access',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'AWS has restricted the account',
  recognises: ({ text }) =>
    /\boperation not allowed\b|\b(?:account|user id)\b[^.\n]{0,60}\bsuspended\b/.test(text),
  alternatives: ['model-legacy-inactive'],
} as const satisfies KindDefinition;
