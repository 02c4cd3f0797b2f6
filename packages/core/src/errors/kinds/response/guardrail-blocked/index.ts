import type { KindDefinition } from '../../definition.ts';

/** A guardrail blocked the input or the output. */
export const guardrailBlocked = {
  kind: 'guardrail-blocked',
  family: 'response',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A guardrail blocked it',
  phrases: [
    'violated guardrail policy',
    'guardrail_intervened',
    'blocked by guardrail',
    'model cannot answer this question',
  ],
  // Portkey, of a guardrail of its own.
  statuses: [446],
  recognises: ({ text, names, status }) =>
    names.length === 0 && status === undefined && isCannedApology(text),
} as const satisfies KindDefinition;

/**
 * The sentence that a guardrail answers with is the customer's own. What such sentences share: they
 * are short, apologise, and name a policy, without any exception around them.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrail.html blockedInputMessaging
 */
function isCannedApology(text: string): boolean {
  const apology = text.startsWith('sorry') || text.startsWith("i'm sorry");
  return (
    apology && text.length < 200 && /\b(?:violates?|against) .{0,60}polic(?:y|ies)\b/.test(text)
  );
}
