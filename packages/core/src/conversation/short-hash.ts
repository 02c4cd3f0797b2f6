/**
 * Eight hexadecimal digits that stand for a text: the same for the same text, in every process.
 * FNV-1a over UTF-16 code units, 32 bits. @see RFC 9923
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
