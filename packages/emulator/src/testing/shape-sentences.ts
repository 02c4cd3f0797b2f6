import { FIRST_ELEMENT } from '../shapes/faults.ts';

/** AWS's path of `messages[0].content[1].image`. */
function awsPath(path: string): string {
  return path.replaceAll(
    /\[(\d+)\]/g,
    (_, index: string) => `.${Number(index) + FIRST_ELEMENT}.member`,
  );
}

/** A sentence about one broken constraint; `shown` is what stands quoted, if anything. */
export function violation(path: string, constraint: string, shown?: string): string {
  const value = shown === undefined ? 'Value' : `Value '${shown}'`;
  return `${value} at '${awsPath(path)}' failed to satisfy constraint: Member must ${constraint}`;
}

/** A refusal for one broken constraint. */
export function oneViolation(path: string, constraint: string, shown?: string): string {
  return `1 validation error detected: ${violation(path, constraint, shown)}`;
}
