/** What a walk through an input has found so far. */
export interface Faults {
  /** Where the walk is: members by name, list elements by index. */
  readonly path: (string | number)[];
  /** Broken constraints, one sentence each. */
  readonly violations: string[];
  /** The first union that has no member set, or several. */
  union?: string;
  /** The first JSON value of a wrong type: nothing else is looked at by AWS then. */
  wrongType?: string;
}

/**
 * The number of the first element of a list in a constraint's path, as in the texts that this project
 * expects. Live texts of Bedrock count from 1 there, and from 0 in the paths of its other sentences:
 * `messages.1.member.content.2.member.image.format` beside `messages.0.content.1.image`.
 * @see https://github.com/NousResearch/hermes-agent/issues/55429
 */
export const FIRST_ELEMENT = 0;

/** A walk that has seen nothing. */
export function noFaults(): Faults {
  return { path: [], violations: [] };
}

/** Takes down a broken constraint of the value at the present path. */
export function violate(faults: Faults, shown: string, constraint: string): void {
  faults.violations.push(
    `Value${shown} at '${constraintPath(faults.path)}' failed to satisfy constraint: ${constraint}`,
  );
}

/**
 * The path as the sentences about unions write it: `messages.0.content.1`.
 * @see https://github.com/envoyproxy/ai-gateway/pull/1717
 */
export function plainPath(path: readonly (string | number)[]): string {
  return path.join('.');
}

/** The path as the sentences about constraints write it: `messages.0.member.content`. */
function constraintPath(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `${step + FIRST_ELEMENT}.member` : step))
    .join('.');
}
