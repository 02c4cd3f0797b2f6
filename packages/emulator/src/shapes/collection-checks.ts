import { boundsOf, type Check, isObject } from './check.ts';
import { type Faults, violate } from './faults.ts';
import type { Scalar } from './scalar.ts';
import type { CollectionShape } from './service-model.ts';
import { shownValue } from './shown-value.ts';
import { NOT_NULL } from './structure-checks.ts';
import { wrongType } from './wrong-type.ts';

/** The check of a list of parts, or of values without parts. */
export function listCheck(shape: CollectionShape, part: Check | Scalar, unquoted: boolean): Check {
  const bounds = boundsOf(shape, 'length', (value) => (value as unknown[]).length);
  const checkElements =
    typeof part === 'function' ? partsCheck(part, unquoted) : valuesCheck(part, unquoted);
  return (value, faults) => {
    if (!Array.isArray(value)) {
      faults.wrongType ??= wrongType(value, 'list');
      return;
    }
    for (const { holds, text } of bounds)
      if (!holds(value)) violate(faults, shownValue(value, 'list', unquoted), text);
    checkElements(value, faults);
  };
}

/**
 * The check of a map. AWS speaks of the map where a key or a value breaks a constraint, and quotes none of
 * the maps that these operations take.
 * @see https://github.com/agentgateway/agentgateway/issues/1737
 */
export function mapCheck(
  shape: CollectionShape,
  key: Scalar | undefined,
  part: Check | Scalar,
): Check {
  const bounds = boundsOf(shape, 'length', (value) => Object.keys(value as object).length);
  return (value, faults) => {
    if (!isObject(value)) {
      faults.wrongType ??= wrongType(value, 'map');
      return;
    }
    for (const { holds, text } of bounds) if (!holds(value)) violate(faults, '', text);
    if (key && anyBroken(key, Object.keys(value), faults))
      violate(faults, '', `Map keys must satisfy constraint: ${inBrackets(key)}`);
    if (typeof part === 'function') checkEntries(value, part, faults);
    else if (anyBroken(part, Object.values(value), faults))
      violate(faults, '', `Map value must satisfy constraint: ${inBrackets(part)}`);
  };
}

function partsCheck(check: Check, unquoted: boolean): (list: unknown[], faults: Faults) => void {
  return (list, faults) => {
    for (let index = 0; index < list.length; index += 1) {
      faults.path.push(index);
      // Wording not seen for an element of null.
      if (list[index] === null) violate(faults, shownValue(null, 'list', unquoted), NOT_NULL);
      else check(list[index], faults);
      faults.path.pop();
    }
  };
}

/** Elements without parts have no path: AWS speaks of the list and names every constraint of theirs. */
function valuesCheck(
  element: Scalar,
  unquoted: boolean,
): (list: unknown[], faults: Faults) => void {
  return (list, faults) => {
    if (!anyBroken(element, list, faults)) return;
    const constraint = `Member must satisfy constraint: ${inBrackets(element)}`;
    violate(faults, shownValue(list, 'list', unquoted), constraint);
  };
}

function checkEntries(map: Readonly<Record<string, unknown>>, check: Check, faults: Faults): void {
  for (const [name, part] of Object.entries(map)) {
    faults.path.push(name);
    check(part, faults);
    faults.path.pop();
  }
}

function anyBroken(scalar: Scalar, values: readonly unknown[], faults: Faults): boolean {
  let broken = false;
  for (const value of values) {
    const misread = scalar.misread(value);
    if (misread !== undefined) faults.wrongType ??= misread;
    else if (scalar.broken(value).length > 0) broken = true;
  }
  return broken;
}

function inBrackets({ constraints }: Scalar): string {
  return `[${constraints.join(', ')}]`;
}
