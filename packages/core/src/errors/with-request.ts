import type { RequestDraft } from '../conversation/request-draft.ts';
import { callerPlace } from '../repair/caller-place.ts';
import { requestShape } from './shape/request-shape.ts';
import type { Diagnosis, DiagnosisFacts } from './types.ts';

/**
 * A diagnosis with what the request adds to it: its shape, and as `facts.at` the place in the
 * caller's own input that the refused place of the wire comes from. Only where the request may be at
 * fault; what failed for want of time or access keeps its diagnosis.
 */
export function withRequest(diagnosis: Diagnosis, request: RequestDraft): Diagnosis {
  const { fix, kind, facts = {} } = diagnosis;
  if (fix !== 'request' && kind !== 'unknown') return diagnosis;
  const at = facts.at ?? callerPlaceOf(facts, request);
  return {
    ...diagnosis,
    ...(at === undefined ? {} : { facts: { ...facts, at } }),
    shape: requestShape(request, facts),
  };
}

function callerPlaceOf(facts: DiagnosisFacts, request: RequestDraft): string | undefined {
  const { messageIndex, contentIndex } = facts;
  if (messageIndex === undefined) return undefined;
  const content = contentIndex === undefined ? '' : `.content.${contentIndex}`;
  return callerPlace(request, `messages.${messageIndex}${content}`);
}
