import type { Meter } from '@opentelemetry/api';
import type { EndEvent } from '../fallback/is-end.ts';
import { known, OPERATION } from './attributes.ts';

/** Seconds. */
const DURATION_BUCKETS = [
  0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
];
const TOKEN_BUCKETS = [
  1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216,
  67_108_864,
];

/**
 * Records the two client metrics of the GenAI conventions, one measurement a call.
 * @see https://github.com/open-telemetry/semantic-conventions-genai/blob/main/docs/gen-ai/gen-ai-metrics.md
 */
export function measureCalls(meter: Meter): (end: EndEvent, requested: string | undefined) => void {
  const duration = meter.createHistogram('gen_ai.client.operation.duration', {
    description: 'GenAI operation duration.',
    unit: 's',
    advice: { explicitBucketBoundaries: DURATION_BUCKETS },
  });
  const tokens = meter.createHistogram('gen_ai.client.token.usage', {
    description: 'Number of input and output tokens used.',
    unit: '{token}',
    advice: { explicitBucketBoundaries: TOKEN_BUCKETS },
  });
  return (end, requested) => {
    const answer = end.type === 'gave-up' ? undefined : end;
    const attributes = known({
      ...OPERATION,
      'gen_ai.request.model': requested,
      'gen_ai.response.model': answer?.model,
    });
    const failure = end.type === 'gave-up' ? { 'error.type': end.kind } : {};
    duration.record((end.elapsedMs ?? 0) / 1_000, { ...attributes, ...failure });
    const { inputTokens, outputTokens } = answer?.usage ?? {};
    for (const [type, count] of Object.entries({ input: inputTokens, output: outputTokens })) {
      if (count !== undefined) tokens.record(count, { ...attributes, 'gen_ai.token.type': type });
    }
  };
}
