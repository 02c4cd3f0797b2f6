import type { RequestDraft } from '../conversation/request-draft.ts';
import { CaprockError } from '../errors/caprock-error.ts';
import { diagnosisOf } from '../errors/diagnosis-of.ts';
import { withRequest } from '../errors/with-request.ts';
import type { CaprockOptions } from '../options.ts';
import { repairRequest } from '../repair/repair-request.ts';
import type { RepairResult } from '../repair/types.ts';
import type { Announce } from './announce.ts';
import type { Target } from './target.ts';

/**
 * Repairs a draft for one target and tells what was done.
 * @throws CaprockError when the conversation cannot be repaired; nothing has been sent then.
 */
export function prepareRequest(
  draft: RequestDraft,
  target: Target,
  { repair, lang = 'en' }: Pick<CaprockOptions, 'repair' | 'lang'>,
  announce: Announce,
): RepairResult {
  if (repair === false) return { draft, repairs: [], restore: {} };
  const result = repairRequest(draft, {
    traits: target.traits,
    ...(repair ? { options: repair } : {}),
  });
  if (result.refusal) {
    const { kind, message, at, rule } = result.refusal;
    const text = message[lang];
    throw new CaprockError({
      message: text,
      diagnosis: withRequest(
        diagnosisOf(kind, { message: text, facts: { rule, at, modelId: target.modelId } }),
        result.draft,
      ),
    });
  }
  if (result.repairs.length > 0) {
    announce({
      type: 'repaired',
      model: target.modelId,
      region: target.region,
      repairs: result.repairs,
    });
  }
  return result;
}
