import type { KindDefinition } from '../../definition.ts';

/** Stop sequences that are blank or too many. */
export const stopSequenceInvalid = {
  kind: 'stop-sequence-invalid',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A stop sequence is not allowed',
  phrases: [
    'stop_sequences:',
    'stop_sequences.',
    '#/stop_sequences',
    'each stop sequence',
    'number of stop sequences',
    'stop sequences allowed',
    "stopsequences' failed",
    'inferenceconfig.stopsequences',
  ],
} as const satisfies KindDefinition;
