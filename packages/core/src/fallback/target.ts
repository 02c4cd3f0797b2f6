import type { Diagnosis } from '../errors/types.ts';
import type { ModelTraits, Resolution } from '../models/types.ts';

/** A model in a region: one thing that a call can be sent to. */
export interface Target<HostModel = unknown> {
  /** The name as the caller wrote it. */
  readonly name: string;
  /** What is sent. */
  readonly modelId: string;
  readonly region: string | undefined;
  readonly traits: ModelTraits;
  /** Absent where names are not resolved. */
  readonly resolution?: Resolution;
  /** The host's own model object, where the caller gave one as a fallback. */
  readonly hostModel?: HostModel;
}

/** Whether a target differs from the failed one in what the diagnosis says must differ. */
export function helps(diagnosis: Diagnosis, failed: Target, next: Target): boolean {
  if (diagnosis.fallback === 'other-region') return next.region !== failed.region;
  if (diagnosis.fallback === 'other-model') {
    return next.modelId !== failed.modelId || next.hostModel !== failed.hostModel;
  }
  return diagnosis.fallback === 'any';
}
