/** A part of a message's content, in any of the forms that LangChain and its providers write. */
export type HostPart = Readonly<Record<string, unknown>>;

/** A member that is an object; undefined otherwise. */
export function objectMember(part: HostPart, member: string): HostPart | undefined {
  const value = part[member];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as HostPart)
    : undefined;
}

/** A member that is text; undefined otherwise. */
export function textMember(part: HostPart, member: string): string | undefined {
  const value = part[member];
  return typeof value === 'string' ? value : undefined;
}
