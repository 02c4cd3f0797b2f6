import type { Cure, DiagnosisFacts } from '../../types.ts';
import { samplingParameterIn } from './sampling-parameter-in.ts';

/**
 * The cure of a refused sampling parameter: leave it out. None where the refused parameter is
 * another one, because nothing but sampling is ever dropped unasked.
 */
export function dropSampling({ parameter }: DiagnosisFacts): Cure | undefined {
  const sampling =
    parameter === undefined ? undefined : samplingParameterIn(parameter.toLowerCase());
  return sampling === undefined ? undefined : { rule: 'drop-sampling-parameters', value: sampling };
}
