import type { CaprockEvent } from '../events.ts';
import type { Target } from './target.ts';

/** Tells one event. */
export type Announce = (event: CaprockEvent) => void;

interface Warning {
  readonly code:
    | 'CAPROCK_REPLACED'
    | 'CAPROCK_GLOBAL'
    | 'CAPROCK_LEGACY'
    | 'CAPROCK_UNKNOWN'
    | 'CAPROCK_FALLBACK';
  readonly text: string;
}

const warned = new Set<string>();

/**
 * How events are told: to the caller's listener, or, where nobody listens, what they must know
 * goes once per cause through `process.emitWarning` where there is a process.
 */
export function announcer(onEvent: Announce | undefined): Announce {
  return onEvent ?? ((event) => warningsOf(event).forEach(warnOnce));
}

/** The event that tells what a target's name became; undefined where names are not resolved. */
export function resolvedEvent(target: Target): CaprockEvent | undefined {
  const { resolution, modelId, region, name } = target;
  if (resolution === undefined) return undefined;
  const status = resolution.status as 'ok' | 'replaced' | 'passthrough';
  return {
    type: 'resolved',
    requested: name,
    model: modelId,
    region,
    status,
    notes: resolution.notes,
  };
}

function warningsOf(event: CaprockEvent): Warning[] {
  if (event.applied === false) return [];
  if (event.type === 'fallback') {
    const { from, to, kind } = event;
    const text = `${from.model} could not answer (${kind}); ${to.model} answers instead`;
    return [{ code: 'CAPROCK_FALLBACK', text }];
  }
  if (event.type !== 'resolved') return [];
  const { requested, model, notes } = event;
  const warnings: Warning[] = [];
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

/** The part of Node's `process` that is used where there is one. */
interface WarningProcess {
  readonly emitWarning?: (text: string, options: { type: string; code: string }) => void;
}

function warnOnce({ code, text }: Warning): void {
  const key = `${code}\n${text}`;
  const { process } = globalThis as { process?: WarningProcess };
  if (warned.has(key) || typeof process?.emitWarning !== 'function') return;
  // Bounded: the texts hold model ids only, but a caller may make up names without end.
  if (warned.size >= 1_000) warned.clear();
  warned.add(key);
  process.emitWarning(text, { type: 'CaprockWarning', code });
}
