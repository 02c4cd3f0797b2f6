/** Whether a text fits a pattern in which `*` stands for any run of characters, in either case. */
export function matches(pattern: string, text: string): boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`, 'is').test(text);
}
