import type { CaprockEvent } from '../events.ts';

/** A warning of the process. */
export interface ProcessWarning {
  readonly code:
    | 'CAPROCK_REPLACED'
    | 'CAPROCK_GLOBAL'
    | 'CAPROCK_LEGACY'
    | 'CAPROCK_UNKNOWN'
    | 'CAPROCK_FALLBACK'
    | 'CAPROCK_LISTENER';
  readonly text: string;
}

/** The part of Node's `process` that is used where there is one. */
interface WarningProcess {
  readonly emitWarning?: (text: string, options: { type: string; code: string }) => void;
}

const warned = new Set<string>();

/** Warns of what nobody should miss in an event: another model, another geography, an old model. */
export function warnOfEvent(event: CaprockEvent): void {
  warningsOf(event).forEach(warnOnce);
}

/** Gives a warning through `process.emitWarning` where there is a process, once per cause. */
export function warnOnce({ code, text }: ProcessWarning): void {
  const key = `${code}\n${text}`;
  const { process } = globalThis as { process?: WarningProcess };
  if (warned.has(key) || typeof process?.emitWarning !== 'function') return;
  // Bounded: the texts hold model ids only, but a caller may make up names without end.
  if (warned.size >= 1_000) warned.clear();
  warned.add(key);
  process.emitWarning(text, { type: 'CaprockWarning', code });
}

function warningsOf(event: CaprockEvent): ProcessWarning[] {
  if (event.applied === false) return [];
  if (event.type === 'fallback') {
    const { from, to, kind } = event;
    // The same model of another region is named with the two regions.
    const name = ({ model, region }: typeof to) =>
      from.model === to.model ? `${model} in ${region}` : model;
    const text = `${name(from)} could not answer (${kind}); ${name(to)} answers instead`;
    return [{ code: 'CAPROCK_FALLBACK', text }];
  }
  if (event.type === 'learned' && event.rule === 'use-successor') {
    const text = `Bedrock says that the model has reached its end of life; ${event.model} is used in its place`;
    return [{ code: 'CAPROCK_REPLACED', text }];
  }
  if (event.type !== 'resolved') return [];
  const { requested, model, notes } = event;
  const warnings: ProcessWarning[] = [];
  if (event.status === 'replaced') {
    const text = `'${requested}' has been retired; ${model} is used in its place`;
    warnings.push({ code: 'CAPROCK_REPLACED', text });
  }
  for (const { code, text } of notes) {
    if (code === 'routes-globally') warnings.push({ code: 'CAPROCK_GLOBAL', text });
    if (code === 'not-in-catalogue') warnings.push({ code: 'CAPROCK_UNKNOWN', text });
    if (code === 'legacy') warnings.push({ code: 'CAPROCK_LEGACY', text });
  }
  return warnings;
}
