import type { DiagnosisFacts } from '../../../types.ts';
import { wordBefore } from '../../conversation/word-before.ts';
import { wordingOf } from '../../conversation/wording-of.ts';
import type { Evidence, KindDefinition } from '../../definition.ts';

/** A way of asking for thinking (type, effort) that this model does not take. */
export const thinkingModeUnsupported = {
  kind: 'thinking-mode-unsupported',
  family: 'thinking',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The model does not take this way of thinking',
  phrases: [
    'support the effort parameter',
    'support effort level',
    'thinking is not supported',
    'support extended thinking',
    'support thinking',
    'thinking.type: input should be',
    'effort: input should be',
    'thinking.type` must be',
    'thinking.type must be',
  ],
  recognises: ({ text }) =>
    !text.includes('content.') &&
    /thinking[.:]|output_config\.effort|reasoning_effort|\breasoning(?:config)?:/.test(text) &&
    /is not supported|extra inputs are not permitted|expected tags/.test(text),
  facts: thinkingFacts,
  alternatives: ['unsupported-parameter'],
} as const satisfies KindDefinition;

/** The setting that is refused: a type of thinking, an effort level, or the path of a field. */
function thinkingFacts(evidence: Evidence): DiagnosisFacts {
  const wording = wordingOf(evidence);
  const type =
    /thinking\.type\.([a-z_]{2,24})/.exec(wording) ?? /input tag '([a-z_]{2,24})'/i.exec(wording);
  const level = /effort (?:level )?'([a-z]{2,12})'/.exec(wording)?.[1];
  const path = wordBefore(wording, ': extra inputs are not permitted');
  const parameter =
    path ?? (level === undefined && type === null ? undefined : level ? 'effort' : 'thinking');
  return {
    ...(parameter === undefined ? {} : { parameter }),
    ...(level ? { refused: level } : type?.[1] ? { refused: type[1] } : {}),
  };
}
