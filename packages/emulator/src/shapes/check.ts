import type { Faults } from './faults.ts';

/** Looks through a value and takes down what is wrong with it. */
export type Check = (value: unknown, faults: Faults) => void;

/** A constraint that a value must satisfy, in AWS's words. */
export interface Constraint {
  readonly text: string;
  readonly holds: (value: unknown) => boolean;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The constraints on a size or a number, upper bound first. */
export function boundsOf(
  { min, max }: { readonly min?: number; readonly max?: number },
  noun: 'length' | 'value',
  measure: (value: unknown) => number,
): readonly Constraint[] {
  const bounds: Constraint[] = [];
  if (max !== undefined)
    bounds.push({
      text: `Member must have ${noun} less than or equal to ${max}`,
      holds: (value) => measure(value) <= max,
    });
  if (min !== undefined)
    bounds.push({
      text: `Member must have ${noun} greater than or equal to ${min}`,
      holds: (value) => measure(value) >= min,
    });
  return bounds;
}
