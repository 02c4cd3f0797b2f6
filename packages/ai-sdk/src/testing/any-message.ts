import fc from 'fast-check';
import {
  anyText,
  cached,
  callPart,
  filePart,
  reasoningPart,
  resultPart,
  textPart,
} from './any-part.ts';

/** A system message as other SDKs have it: of another name, or of parts. */
const foreignSystem = fc.oneof(
  anyText.map((content) => ({ role: 'developer', content })),
  fc
    .array(fc.oneof({ weight: 3, arbitrary: textPart }, filePart), { maxLength: 2 })
    .map((content) => ({ role: 'system', content })),
) as fc.Arbitrary<never>;

/** Any message of a conversation, wherever it may stand. */
export const anyMessage = fc.oneof(
  cached(anyText.map((content) => ({ role: 'system' as const, content }))),
  foreignSystem,
  cached(anyText.map((content) => ({ role: 'user' as const, content }))),
  cached(
    fc
      .array(fc.oneof({ weight: 3, arbitrary: textPart }, filePart), { maxLength: 3 })
      .map((content) => ({ role: 'user' as const, content })),
  ),
  anyText.map((content) => ({ role: 'assistant' as const, content })),
  cached(
    fc
      .array(fc.oneof(textPart, reasoningPart, callPart, callPart, resultPart, filePart), {
        maxLength: 4,
      })
      .map((content) => ({ role: 'assistant' as const, content })),
  ),
  cached(
    fc
      .array(resultPart, { minLength: 1, maxLength: 3 })
      .map((content) => ({ role: 'tool' as const, content })),
  ),
);
