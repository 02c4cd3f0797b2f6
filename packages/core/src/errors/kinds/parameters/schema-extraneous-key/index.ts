import { placeFacts } from '../../conversation/place-facts.ts';
import { wordBefore } from '../../conversation/word-before.ts';
import { wordingOf } from '../../conversation/wording-of.ts';
import type { KindDefinition } from '../../definition.ts';
import { unknownMembers } from '../unknown-members.ts';

/** A key in the request that the API does not know. */
export const schemaExtraneousKey = {
  kind: 'schema-extraneous-key',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A key that the API does not know',
  phrases: [
    'extraneous key [',
    'extra inputs are not permitted',
    'unknown parameter in ',
    'additional properties are not allowed',
    'unrecognized field',
    // A service written in Rust, of JSON.
    'unknown field',
  ],
  facts: (evidence) => {
    const wording = wordingOf(evidence);
    const parameter =
      /extraneous key \[([\w.-]{1,80})\]/i.exec(wording)?.[1] ??
      unknownMembers(wording)[0] ??
      wordBefore(wording, ': extra inputs are not permitted');
    return { ...placeFacts(evidence), ...(parameter === undefined ? {} : { parameter }) };
  },
  alternatives: ['schema-violation', 'unsupported-parameter'],
} as const satisfies KindDefinition;
