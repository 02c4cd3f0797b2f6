/** What the person typed cannot be carried out. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads a text member of an input object.
 * @throws UsageError when it is there and is no text.
 */
export function textMember(
  input: Readonly<Record<string, unknown>>,
  member: string,
): string | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new UsageError(`"${member}" must be a string`);
  return value;
}
