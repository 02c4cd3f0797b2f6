import { placeFacts } from '../../conversation/place-facts.ts';
import { wordBefore } from '../../conversation/word-before.ts';
import { wordingOf } from '../../conversation/wording-of.ts';
import type { KindDefinition } from '../../definition.ts';

/** The request body does not fit the schema (a required key is missing, a wrong type). */
export const schemaViolation = {
  kind: 'schema-violation',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The request does not fit the schema',
  phrases: [
    'malformed input request',
    'parameter validation failed',
    'schema violation',
    ': field required',
    ': input should be',
    'required key [',
    'missing required parameter',
    'is not a valid enum value',
    'match any of the expected tags',
    'surrogate',
    'body is not valid json',
    'invalid argument for parameter',
    ': range: ',
    'tagged union structure',
    'unexpected role',
    'failed to deserialize the json body into the target type',
  ],
  names: [
    'AI_InvalidArgumentError',
    'AI_InvalidPromptError',
    'ChatFormatError',
    'SerializationException',
  ],
  recognises: ({ text }) =>
    (text.includes('failed to satisfy constraint') || text.includes('member must have ')) &&
    !text.includes("at 'modelid'"),
  facts: (evidence) => {
    const wording = wordingOf(evidence);
    const parameter =
      wordBefore(wording, ': field required') ??
      wordBefore(wording, ': input should be') ??
      /required key \[([\w.-]{1,80})\]/i.exec(wording)?.[1] ??
      undeserialized(wording) ??
      /at '([\w.[\]-]{1,120})' failed to satisfy/i.exec(wording)?.[1];
    return { ...placeFacts(evidence), ...(parameter === undefined ? {} : { parameter }) };
  },
  alternatives: ['schema-extraneous-key', 'content-block-malformed'],
} as const satisfies KindDefinition;

/**
 * The key that a service written in Rust names: `bedrock-mantle`, and Bedrock for some models of
 * other vendors.
 * @see https://github.com/aws-samples/amazon-bedrock-client-for-mac/issues/114
 */
function undeserialized(wording: string): string | undefined {
  const [, told] = /into the target type: (.{1,240})/i.exec(wording) ?? [];
  if (told === undefined) return undefined;
  const place = /^([\w.[\]-]{1,120}): /.exec(told)?.[1];
  const missing = /missing field `([\w.-]{1,80})`/i.exec(told)?.[1];
  return missing !== undefined && place !== undefined ? `${place}.${missing}` : (missing ?? place);
}
