import { type MessagesBody, messagesOf, systemOf, toolsOf } from './messages-body.ts';

/** Characters that count as one token. */
export const CHARACTERS_PER_TOKEN = 4;

/** Tokens of a text, as this emulator counts. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/** Tokens that an image or a document counts, whatever its size. */
const MEDIA = 1_000;

/** Input tokens of a body: the characters of its texts, by four; media by the piece. */
export function estimateTokens(body: MessagesBody): number {
  const blocks = [...systemOf(body), ...messagesOf(body).flatMap(({ content }) => content)];
  const inTurns = blocks.reduce((sum, block) => sum + tokensOfBlock(block), 0);
  return toolsOf(body).reduce((sum, tool) => sum + tokensOf(JSON.stringify(tool)), inTurns);
}

/** Tokens of one block, with what is inside it. */
export function tokensOfBlock(block: Readonly<Record<string, unknown>>): number {
  const { type, text, thinking, input, content } = block;
  if (type === 'image' || type === 'document') return MEDIA;
  if (typeof text === 'string') return tokensOf(text);
  if (typeof thinking === 'string') return tokensOf(thinking);
  if (input !== undefined) return tokensOf(JSON.stringify(input));
  if (typeof content === 'string') return tokensOf(content);
  if (!Array.isArray(content)) return 0;
  return content.reduce((sum: number, inner) => sum + tokensOfBlock(inner), 0);
}
