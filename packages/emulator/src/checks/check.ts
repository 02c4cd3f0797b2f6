/** Says in a sentence what is wrong with the value at a path; undefined when nothing is. */
export type Check = (value: unknown, path: string) => string | undefined;

/** A check for each member of an object type, so that a new member does not compile without one. */
export type MemberChecks<Type> = { readonly [Member in keyof Type]-?: Check };

/** Input from a file, a shell or a request that cannot be taken; the message names the member. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
}

/** Throws the sentence of a check. */
export function assertValid(check: Check, value: unknown, path: string): void {
  const problem = check(value, path);
  if (problem !== undefined) throw new InvalidInputError(problem);
}

/** The path of a member: `world.models["us.anthropic.claude"]`. */
export function memberPath(path: string, member: string): string {
  if (!/^[A-Za-z_]\w*$/.test(member)) return `${path}[${JSON.stringify(member)}]`;
  return path === '' ? member : `${path}.${member}`;
}

/** `path must be wanted, not value`. */
export function wrong(path: string, wanted: string, value: unknown): string {
  if (value === undefined) return `${path} is missing; it must be ${wanted}`;
  const shown = JSON.stringify(value) ?? String(value);
  return `${path} must be ${wanted}, not ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}`;
}
