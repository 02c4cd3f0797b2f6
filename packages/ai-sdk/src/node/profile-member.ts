/**
 * Reads a member of a section of an AWS configuration file. Written here because what the AWS SDK has
 * is asynchronous, and other readers of INI files split section names at their dots.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function profileMember(text: string, section: string, member: string): string | undefined {
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (header !== undefined) open = nameOf(header) === section;
    // An indented line is a member of the one above it.
    const [, name, value] = /^([^\s#;=][^=]*)=(.*)$/.exec(line) ?? [];
    if (open && name?.trim() === member) return value?.replace(/\s[#;].*$/, '').trim();
  }
  return undefined;
}

/** `profile "a b"` and `profile  x` are written in several ways. */
function nameOf(header: string): string {
  return header.trim().replace(/\s+/g, ' ').replace(/"/g, '');
}
