import type { Diagnosis } from '../errors/types.ts';
import type { FallbackReason } from '../options.ts';

/** The causes that lead to a fallback unless the caller names others. */
export const DEFAULT_FALLBACK_ON: readonly FallbackReason[] = ['wait', 'lifecycle', 'access'];

/**
 * Which of the caller's fallback causes a diagnosis is.
 * @returns undefined where no other target would help.
 */
export function fallbackReason(diagnosis: Diagnosis): FallbackReason | undefined {
  if (diagnosis.fallback === 'none') return undefined;
  if (diagnosis.kind === 'context-window-exceeded') return 'context';
  if (diagnosis.fix === 'access') return 'access';
  return diagnosis.family === 'model' ? 'lifecycle' : 'wait';
}
