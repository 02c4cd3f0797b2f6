import type { DiagnosisFacts } from '../../../types.ts';
import { placeFacts } from '../../conversation/place-facts.ts';
import type { Evidence, KindDefinition } from '../../definition.ts';

/** A thinking block whose signature is missing, foreign or broken. */
export const thinkingSignatureInvalid = {
  kind: 'thinking-signature-invalid',
  family: 'thinking',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A thinking block has no valid signature',
  phrases: [
    'thinking.signature',
    'reasoningtext.signature',
    'in the latest assistant message cannot be modified',
    'all preceding prompt sections',
  ],
  recognises: ({ text }) =>
    text.includes('invalid') && text.includes('signature') && /thinking[`']? block/.test(text),
  facts: (evidence) => ({ ...placeFacts(evidence), ...reasonFact(evidence) }),
  alternatives: ['thinking-context-mismatch', 'thinking-block-invalid'],
} as const satisfies KindDefinition;

/** Which of the sentences it was: the remedy differs. */
function reasonFact({ text }: Evidence): DiagnosisFacts {
  if (text.includes('preceding prompt sections')) return { reason: 'context' };
  if (text.includes('cannot be modified')) return { reason: 'modified' };
  return {};
}
