import type { KindDefinition } from '../../definition.ts';

/** Anthropic's use case details have not been submitted. */
export const useCaseFormMissing = {
  kind: 'use-case-form-missing',
  family: 'access',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: "Anthropic's use case details are missing",
  phrases: [
    'use case details',
    'have not filled out',
    'ftuformnotfilled',
    'putusecaseformodelaccess',
  ],
  names: ['FTUFormNotFilled'],
} as const satisfies KindDefinition;
