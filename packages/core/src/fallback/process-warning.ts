import type { CaprockEvent } from '../events.ts';
import type { Language, LocalizedText } from '../localized-text.ts';

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
export function warnOfEvent(event: CaprockEvent, lang: Language = 'en'): void {
  for (const { code, sentence } of warningsOf(event)) warnOnce({ code, text: sentence[lang] });
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

/** A warning, before its language is chosen. */
interface Warning {
  readonly code: ProcessWarning['code'];
  readonly sentence: LocalizedText;
}

function warningsOf(event: CaprockEvent): Warning[] {
  if (event.applied === false) return [];
  if (event.type === 'fallback') return [{ code: 'CAPROCK_FALLBACK', sentence: fallen(event) }];
  if (event.type === 'learned' && event.rule === 'use-successor') {
    const sentence = {
      en: `Bedrock says that the model has reached its end of life; ${event.model} is used in its place`,
      ko: `Bedrock이 이 모델의 지원이 종료되었다고 답하여, ${event.model}을(를) 대신 씁니다`,
    };
    return [{ code: 'CAPROCK_REPLACED', sentence }];
  }
  if (event.type !== 'resolved') return [];
  const { requested, model, notes } = event;
  const warnings: Warning[] = [];
  if (event.status === 'replaced') {
    const sentence = {
      en: `'${requested}' has been retired; ${model} is used in its place`,
      ko: `'${requested}'의 지원이 종료되어, ${model}을(를) 대신 씁니다`,
    };
    warnings.push({ code: 'CAPROCK_REPLACED', sentence });
  }
  for (const { code, sentence } of notes) {
    if (code === 'routes-globally') warnings.push({ code: 'CAPROCK_GLOBAL', sentence });
    if (code === 'not-in-catalogue') warnings.push({ code: 'CAPROCK_UNKNOWN', sentence });
    if (code === 'legacy') warnings.push({ code: 'CAPROCK_LEGACY', sentence });
  }
  return warnings;
}

/** That another target answers. The same model of another region is named with the two regions. */
function fallen({ from, to, kind }: CaprockEvent & { readonly type: 'fallback' }): LocalizedText {
  const isSame = from.model === to.model;
  const en = ({ model, region }: typeof to) => (isSame ? `${model} in ${region}` : model);
  const ko = ({ model, region }: typeof to) => (isSame ? `${region}의 ${model}` : model);
  return {
    en: `${en(from)} could not answer (${kind}); ${en(to)} answers instead`,
    ko: `${ko(from)}이(가) 응답하지 못해(${kind}) ${ko(to)}이(가) 대신 응답합니다`,
  };
}
