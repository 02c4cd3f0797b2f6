import type { Cure } from '../errors/types.ts';
import type { Target } from './target.ts';

/**
 * A target as a refusal has taught it to be called: another limit, or fewer parameters. Undefined where
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
    default:
      return undefined;
  }
}
