import {
  CHARACTERS_PER_TOKEN,
  estimateTokens,
  tokensOf,
  tokensOfBlock,
} from '../messages/estimate-tokens.ts';
import type { MessagesBody } from '../messages/messages-body.ts';
import type { PromptItem } from '../signatures/prefix-digest.ts';

export { CHARACTERS_PER_TOKEN };

/** The tokens of everything that a model reads of a request. */
export function inputTokensOf(body: MessagesBody): number {
  return Math.max(1, estimateTokens(body));
}

/** The tokens of one item of a prompt. */
export function itemTokens({ place, item }: PromptItem): number {
  return place === 'tools' ? tokensOf(JSON.stringify(item)) : tokensOfBlock(item);
}

/** The tokens of an answer of so many characters; an empty one counts one. */
export function answerTokens(characters: number): number {
  return Math.max(1, Math.ceil(characters / CHARACTERS_PER_TOKEN));
}
