import type { DiagnosisFacts } from '../../../types.ts';
import { wordBefore } from '../../conversation/word-before.ts';
import { wordingOf } from '../../conversation/wording-of.ts';
import type { Evidence, KindDefinition } from '../../definition.ts';
import { dropSampling } from '../drop-sampling.ts';

/** A parameter that the model or the gateway does not take. */
export const unsupportedParameter = {
  kind: 'unsupported-parameter',
  family: 'parameters',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The model does not take a parameter',
  phrases: [
    'is deprecated for this model',
    'not supported for this model',
    'does not support parameters',
    'drop unsupported params',
    'unsupported parameter',
    'currently support tool_choice',
    "currently support 'tool_choice'",
    "does not support 'jsonmode'",
    'support tool use',
    'support citations',
  ],
  names: ['UnsupportedParamsError', 'AI_UnsupportedFunctionalityError'],
  recognises: ({ text }) =>
    (/does(?:n't| not) support the /.test(text) && text.includes(' field')) ||
    /tools\.\d{1,6}: input tag|cannot be set to [\w.-]{1,20} for this model/.test(text),
  facts: parameterFact,
  cure: dropSampling,
  alternatives: ['thinking-mode-unsupported', 'thinking-tool-choice-conflict'],
} as const satisfies KindDefinition;

const AFTER_PARAMETER = [
  ' is deprecated for this model',
  ' is not supported for this model',
  ' cannot be set to ',
  ': type "tool"',
  ': input tag',
] as const;
const BEFORE_PARAMETER = [
  'does not support parameters: ',
  'support the ',
  'does not support ',
  'currently support ',
] as const;

/** The refused parameter, in the wire's words: before or behind the phrase that refuses it. */
function parameterFact(evidence: Evidence): DiagnosisFacts {
  const wording = wordingOf(evidence);
  const lower = wording.toLowerCase();
  for (const phrase of AFTER_PARAMETER) {
    const parameter = wordBefore(wording, phrase);
    if (parameter) return { parameter };
  }
  for (const phrase of BEFORE_PARAMETER) {
    const start = lower.indexOf(phrase);
    const behind = wording.slice(start + phrase.length, start + phrase.length + 120);
    const parameter =
      start < 0 ? undefined : /[\w.[\]-]{1,120}/.exec(behind.replace(/^[['"`{ ]{1,4}/, ''))?.[0];
    if (parameter) return { parameter };
  }
  return lower.includes('support citations') ? { parameter: 'citations' } : {};
}
