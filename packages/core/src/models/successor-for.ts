import { replacementOf } from './find-base.ts';
import { resolveModel } from './resolve-model.ts';

/**
 * What takes the place of an id whose model Bedrock says to have reached its end of life: of its
 * family, and of the geography that was written.
 * @returns undefined where there is none, and for what is no id of the catalogue.
 */
export function successorFor(
  modelId: string | undefined,
  region: string | undefined,
): string | undefined {
  if (modelId === undefined) return undefined;
  const known = resolveModel(modelId, { region, explicit: 'replace' });
  if (known.status === 'replaced') return known.modelId ?? undefined;
  // Bedrock retired it before the catalogue did.
  const replacement = known.status === 'ok' && known.base ? replacementOf(known.base) : undefined;
  if (known.base === null || replacement === undefined) return undefined;
  const named = modelId.replace(known.base, replacement);
  const next = resolveModel(named, { region });
  return next.status === 'ok' && next.modelId !== modelId ? (next.modelId ?? undefined) : undefined;
}
