const PART_OF_WORD = /[\w.[\]#/-]/;

/**
 * The word that stands directly before a phrase, without quotes, colons and spaces around it: a
 * parameter, a path. Undefined where the phrase or the word is missing. The phrase is lower case.
 */
export function wordBefore(text: string, phrase: string): string | undefined {
  let end = text.toLowerCase().indexOf(phrase);
  while (end > 0 && !PART_OF_WORD.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && PART_OF_WORD.test(text.charAt(start - 1))) start -= 1;
  return start < end ? text.slice(start, end).slice(-120) : undefined;
}
