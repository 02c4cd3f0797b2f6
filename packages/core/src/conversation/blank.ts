import type { ContentBlock } from './request-draft.ts';

/** Whether a text holds nothing but white space. */
export function isBlank(text: string): boolean {
  return !SOMETHING.test(text);
}

/** Knows the same white space as `trim`, and looks no further than the first character behind it. */
const SOMETHING = /\S/;

/** Whether a block is text that Bedrock refuses as blank. */
export function isBlankText(block: ContentBlock): boolean {
  return block.text !== undefined && isBlank(block.text);
}

/** Whether a block says something: neither blank text nor a cache point. */
export function saysSomething(block: ContentBlock): boolean {
  return block.cachePoint === undefined && !isBlankText(block);
}
