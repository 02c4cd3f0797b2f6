import type { ContentBlock, RequestDraft } from '@caprock/core';
import type { ConverseInput, WireBlock } from './host.ts';

/**
 * Whether the host's input says a draft to the letter: turns of text, and no member but a length and
 * sampling. Then there is nothing to settle on the wire, and the input goes out as the host made it.
 */
export function saysItAll(input: ConverseInput, draft: RequestDraft): boolean {
  const { system = [], messages = [], inferenceConfig = {} } = input;
  if (MEMBERS.some((name) => input[name] !== undefined || draft[name] !== undefined)) return false;
  const asked = (draft.inferenceConfig ?? {}) as Readonly<Record<string, unknown>>;
  return (
    sameTexts(system, draft.system) &&
    messages.length === draft.messages.length &&
    messages.every(({ role, content }, index) => {
      const turn = draft.messages[index];
      return turn?.role === role && sameTexts(content, turn.content);
    }) &&
    INFERENCE.every((name) => inferenceConfig[name] === asked[name])
  );
}

/** What is settled, or read off the draft, where it is there at all. */
const MEMBERS = [
  'toolConfig',
  'outputConfig',
  'additionalModelRequestFields',
  'thinking',
  'effort',
] as const satisfies readonly (keyof RequestDraft)[];
const INFERENCE = ['maxTokens', 'temperature', 'topP', 'stopSequences'] as const;

/** Texts alone, one for one; a cache point is another member beside them. */
function sameTexts(made: readonly WireBlock[], wanted: readonly ContentBlock[]): boolean {
  if (made.length !== wanted.length) return false;
  for (let index = 0; index < made.length; index += 1) {
    const text = made[index]?.text;
    if (text === undefined || text !== wanted[index]?.text) return false;
  }
  return true;
}
