import type { DiagnosisFacts } from '../../../types.ts';
import { numberAfter } from '../../conversation/number-after.ts';
import type { Evidence, KindDefinition } from '../../definition.ts';

/** More tokens than the model's context window. */
export const contextWindowExceeded = {
  kind: 'context-window-exceeded',
  family: 'content',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: "The conversation is longer than the model's context window",
  phrases: [
    'input is too long',
    'prompt is too long',
    'exceed context limit',
    'exceeds the context',
    'context_length_exceeded',
    'context length exceeded',
    'context_window_exceeded',
    'too many total text bytes',
    'maximum context length',
    'max input tokens',
    'expected maxlength',
    'prompt: length: 1..',
    'exceeds the maximum number of tokens',
    'maximum prompt length',
    'reduce the length of the',
    'conversation too long',
    'conversation is too long',
  ],
  names: ['ContextWindowExceededError', 'ContextWindowOverflowException', 'ContextOverflowError'],
  recognises: ({ text }) => text.includes('prompt tokens') && text.includes('exceed model maximum'),
  facts: limitFacts,
  alternatives: ['request-too-large'],
} as const satisfies KindDefinition;

/** The size of the context window that the text names, in tokens. */
function limitFacts({ text }: Evidence): DiagnosisFacts {
  const limit =
    numberAfter(
      text,
      ' tokens > ',
      'exceed model maximum (',
      'maximum context length is',
      'max input tokens:',
    ) ?? sumLimit(text);
  return limit === undefined ? {} : { limit, limitUnit: 'tokens' };
}

/** `… exceed context limit: 189136 + 20000 > 204648`: the number behind the sum. */
function sumLimit(text: string): number | undefined {
  const match = /context limit: \d{1,9} \+ \d{1,9} > (\d{1,9})/.exec(text);
  return match ? Number(match[1]) : undefined;
}
