import { type Check, isObject } from './check.ts';
import { plainPath, violate } from './faults.ts';
import { shownValue } from './shown-value.ts';
import { wrongType } from './wrong-type.ts';

/** A member of a structure or a union. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  /** Any JSON: null is a value like any other there, and an absent member everywhere else. */
  readonly isDocument: boolean;
  readonly check: Check;
}

/** What AWS says of a required member that is absent. */
export const NOT_NULL = 'Member must not be null';

/** The check of a structure. Members that it does not know are ignored, as by AWS's JSON reader. */
export function structureCheck(members: readonly Member[], unquoted: boolean): Check {
  return (value, faults) => {
    if (!isObject(value)) {
      faults.wrongType ??= wrongType(value, 'structure');
      return;
    }
    for (const member of members) {
      const part = value[member.name];
      const absent = isAbsent(part, member);
      if (absent && !member.required) continue;
      faults.path.push(member.name);
      if (absent) violate(faults, shownValue(null, 'structure', unquoted), NOT_NULL);
      else member.check(part, faults);
      faults.path.pop();
    }
  };
}

/**
 * The check of a union: a structure with exactly one member that it knows. Both sentences were seen for
 * ContentBlock, the second in https://github.com/envoyproxy/ai-gateway/pull/1717, the first for
 * DocumentSource as well (https://github.com/maximhq/bifrost/issues/7072); for other unions the wording
 * was not seen.
 */
export function unionCheck(
  name: string,
  named: string | undefined,
  members: readonly Member[],
): Check {
  const keys = named ?? members.map((member) => member.name).join(', ');
  const known = new Map(members.map((member) => [member.name, member]));
  return (value, faults) => {
    if (!isObject(value)) {
      faults.wrongType ??= wrongType(value, 'structure');
      return;
    }
    let set = 0;
    for (const key of Object.keys(value)) {
      const member = known.get(key);
      if (!member || isAbsent(value[key], member)) continue;
      set += 1;
      faults.path.push(key);
      member.check(value[key], faults);
      faults.path.pop();
    }
    if (set === 1) return;
    const verb = set === 0 ? 'must' : 'can only';
    faults.union ??= `${name} object at ${plainPath(faults.path)} ${verb} set one of the following keys: ${keys}.`;
  };
}

function isAbsent(part: unknown, { isDocument }: Member): boolean {
  return part === undefined || (part === null && !isDocument);
}
