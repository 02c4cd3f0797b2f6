/** Characters that are not seen, and that copying from a page or a chat leaves behind. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Dashes that a word processor writes for a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;

const QUOTES = '"\'`\u2018\u2019\u201c\u201d\u00ab\u00bb';

/** The name of a setting before its value: `model=`, `"modelId": `, `ANTHROPIC_MODEL=`, `--model `. */
const SETTING =
  /^(?:export\s+)?["'-]{0,2}(?:[a-z]{1,24}_)*model(?:[_-]?(?:id|name))?["']?\s*[:=]\s*/i;

/** A mark of Claude Code for the long context: no id has brackets. */
const MARK = /\s*\[[a-z0-9]{1,8}\]$/i;

/**
 * Takes off what is around a name, and writes its characters as ids do: half as wide, with plain
 * hyphens, without percent-encoding. Linear in the name.
 */
export function cleanName(name: string): string {
  const typed = name.trim();
  const text = /^[\x20-\x7e]*$/.test(typed) ? typed : asPlainCharacters(typed);
  const value = withoutQuotes(text.replace(SETTING, '')).trim().replace(MARK, '');
  if (!/%3a|%2f/i.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    // Not percent-encoded after all: read it as it stands.
    return value;
  }
}

function asPlainCharacters(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFKC').replace(DASHES, '-').trim();
}

/** Takes off the quotes and stops around a name, in one walk from each end. */
function withoutQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && QUOTES.includes(text.charAt(start))) start += 1;
  while (end > start && `${QUOTES}.,;`.includes(text.charAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
