import type { KindDefinition } from '../../definition.ts';
import { dropSampling } from '../../parameters/drop-sampling.ts';
import { samplingParameterIn } from '../../parameters/sampling-parameter-in.ts';

/** A sampling parameter that thinking does not allow. */
export const thinkingTemperatureConflict = {
  kind: 'thinking-temperature-conflict',
  family: 'thinking',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Thinking does not allow this sampling',
  recognises: ({ text }) =>
    (text.includes('when thinking is enabled') || text.includes('in adaptive mode')) &&
    samplingParameterIn(text) !== undefined,
  facts: ({ text }) => {
    const parameter = samplingParameterIn(text);
    return parameter === undefined ? {} : { parameter };
  },
  cure: dropSampling,
} as const satisfies KindDefinition;
