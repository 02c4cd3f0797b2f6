import type { Cure } from '../errors/types.ts';
import { traitsOf } from '../models/traits-of.ts';
import type { Target } from './target.ts';

/**
 * A target as a refusal has taught it to be called: another limit, fewer parameters, or another id. Undefined where
 * a cure changes nothing: then it is none.
 */
export function withCure<Chosen extends Target>(target: Chosen, cure: Cure): Chosen | undefined {
  const { traits } = target;
  switch (cure.rule) {
    case 'clamp-max-tokens': {
      const limit = Number(cure.value);
      if (!(limit >= 1) || limit >= traits.maxOutputTokens) return undefined;
      return { ...target, traits: { ...traits, maxOutputTokens: limit } };
    }
    case 'drop-sampling-parameters': {
      const sampling = cure.value === 'top_p' && traits.sampling === 'both' ? 'one-of' : 'none';
      return traits.sampling === sampling || traits.sampling === 'none'
        ? undefined
        : { ...target, traits: { ...traits, sampling } };
    }
    case 'use-inference-profile':
    case 'use-successor':
      return withId(target, String(cure.value ?? ''));
    default:
      return undefined;
  }
}

/** A name that is sent as it was written, and a model object of the caller's own, keep their ids. */
function withId<Chosen extends Target>(target: Chosen, modelId: string): Chosen | undefined {
  const { resolution, hostModel, traits } = target;
  if (resolution === undefined || hostModel !== undefined) return undefined;
  if (modelId === '' || modelId === target.modelId) return undefined;
  // What was behind the id stays behind its profile, also where the catalogue does not know it.
  const named = traitsOf(modelId);
  return { ...target, modelId, traits: named.base === null ? traits : named };
}
