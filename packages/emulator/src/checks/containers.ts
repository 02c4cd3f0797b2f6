import { type Check, type MemberChecks, memberPath, wrong } from './check.ts';

/** An object with these members and no other. */
export function object<Type>(members: MemberChecks<Type>): Check {
  const checks = Object.entries<Check>(members);
  return (value, path) => {
    if (!isRecord(value)) return wrong(path, 'an object', value);
    const unknown = Object.keys(value).find((member) => !Object.hasOwn(members, member));
    if (unknown !== undefined) {
      const known = checks.map(([member]) => member).join(', ');
      return `${memberPath(path, unknown)} is not known; members are ${known}`;
    }
    return firstProblem(checks, ([member, check]) => {
      const own = Object.hasOwn(value, member) ? value[member] : undefined;
      return check(own, memberPath(path, member));
    });
  };
}

/** An object whose members, whatever their names, all pass one check. */
export function recordOf(check: Check): Check {
  return (value, path) =>
    isRecord(value)
      ? firstProblem(Object.entries(value), ([member, own]) => check(own, memberPath(path, member)))
      : wrong(path, 'an object', value);
}

/** A list whose items all pass one check. */
export function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? firstProblem([...value.entries()], ([index, item]) => check(item, `${path}[${index}]`))
      : wrong(path, 'a list', value);
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstProblem<Item>(
  items: readonly Item[],
  problemOf: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
