/**
 * Whether a text fits a pattern of a policy: `*` stands for any run of characters, `?` for one. Case
 * is passed over, as IAM does for actions and keys. At worst as long as both lengths multiplied.
 */
export function fitsPattern(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < given.length; ) {
    if (wanted[at] === '*') {
      star = at;
      resume = index;
      at += 1;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      // The last `*` takes one character more.
      at = star + 1;
      resume += 1;
      index = resume;
    } else return false;
  }
  return /^\**$/.test(wanted.slice(at));
}
