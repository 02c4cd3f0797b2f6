import { assertValid, type Check, type MemberChecks, memberPath } from '../checks/check.ts';
import { isRecord, object } from '../checks/containers.ts';
import { oneOf, optional, share, text, wholeNumber } from '../checks/values.ts';
import type { Fault } from './fault.ts';
import type { Scope } from './fault-type.ts';
import { faultTypes } from './index.ts';

const scope: MemberChecks<Scope> = {
  model: optional(text),
  region: optional(text),
  operation: optional(text),
  times: optional(wholeNumber(0)),
  after: optional(wholeNumber(0)),
  share: optional(share),
};

const checks = new Map<unknown, Check>(
  Object.values(faultTypes).map(({ type, members }) => [
    type,
    object({ type: oneOf(type), ...members, ...scope }),
  ]),
);

/** What is wrong with a fault; undefined when nothing is. */
const faultCheck: Check = (value, path) => {
  const type = isRecord(value) ? value.type : undefined;
  const check = checks.get(type);
  if (check) return check(value, path);
  return isRecord(value)
    ? oneOf(...checks.keys())(type, memberPath(path, 'type'))
    : object({})(value, path);
};

/** @throws In a sentence that names the member, when a value is no fault. */
export function assertFault(value: unknown, path: string): asserts value is Fault {
  assertValid(faultCheck, value, path);
}

/**
 * The faults in a JSON value: one of them or a list.
 * @throws In a sentence that names the member.
 */
export function readFaults(value: unknown, path: string): readonly Fault[] {
  const single = !Array.isArray(value);
  const faults: readonly unknown[] = single ? [value] : value;
  return faults.map((fault, index) => {
    assertFault(fault, single ? path : `${path}[${index}]`);
    return fault;
  });
}
