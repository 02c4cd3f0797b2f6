import type { ContentBlock } from './request-draft.ts';

/** Whether a text holds nothing but white space. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Whether a block is text that Bedrock refuses as blank. */
export function isBlankText(block: ContentBlock): boolean {
  return block.text !== undefined && isBlank(block.text);
}

/** Whether a block says something: neither blank text nor a cache point. */
export function saysSomething(block: ContentBlock): boolean {
  return block.cachePoint === undefined && !isBlankText(block);
}
