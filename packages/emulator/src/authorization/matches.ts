/** Whether a text fits a pattern, in either case: `*` stands for any run of characters, `?` for one. */
export function matches(pattern: string, text: string): boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('?', '.'))
    .join('.*');
  return new RegExp(`^${expression}$`, 'is').test(text);
}
