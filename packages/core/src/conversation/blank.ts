import type { ContentBlock, SystemBlock } from './request-draft.ts';

/** Whether a text holds nothing but white space. */
export function isBlank(text: string): boolean {
  return !SOMETHING.test(text);
}

/** Knows the same white space as `trim`, and looks no further than the first character behind it. */
const SOMETHING = /\S/;

/** Whether a block is text that Bedrock refuses as blank, guarded or cited text among it. */
export function isBlankText(block: ContentBlock | SystemBlock): boolean {
  if (block.text !== undefined) return isBlank(block.text);
  if (block.guardContent) return isBlankMember(block.guardContent.text);
  const cited = 'citationsContent' in block ? block.citationsContent?.content : undefined;
  return Array.isArray(cited) && cited.every(isBlankMember);
}

/** Whether a member that holds a `text` holds a blank one. */
export function isBlankMember(member: unknown): boolean {
  if (typeof member !== 'object' || member === null || !('text' in member)) return false;
  return typeof member.text === 'string' && isBlank(member.text);
}

/** Whether a block says something: neither blank text nor a cache point. */
export function saysSomething(block: ContentBlock): boolean {
  return block.cachePoint === undefined && !isBlankText(block);
}
