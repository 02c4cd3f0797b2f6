import { boundsOf, type Constraint } from './check.ts';
import type { ScalarShape } from './service-model.ts';
import { base64Length } from './shown-value.ts';
import { type Wanted, wrongType } from './wrong-type.ts';

/** How to judge a value without parts. */
export interface Scalar {
  /** What AWS says when the JSON type is another one. */
  readonly misread: (value: unknown) => string | undefined;
  /** The constraints that a value of the right type breaks. */
  readonly broken: (value: unknown) => readonly string[];
  /** Every constraint: AWS lists them all where an element of a list or a map breaks one. */
  readonly constraints: readonly string[];
}

const NONE: readonly string[] = [];

/** Turns a shape into its checks. */
export function compileScalar(shape: ScalarShape): Scalar {
  const constraints = constraintsOf(shape);
  // Other services name a broken pattern before a broken length.
  const inOrderOfReport = constraints.toReversed();
  return {
    misread: READERS[shape.textual ? 'textual' : shape.type],
    broken: (value) =>
      constraints.every(({ holds }) => holds(value))
        ? NONE
        : inOrderOfReport.flatMap(({ holds, text }) => (holds(value) ? [] : text)),
    constraints: constraints.map(({ text }) => text),
  };
}

function constraintsOf(shape: ScalarShape): readonly Constraint[] {
  const { type, pattern, enum: values } = shape;
  const isNumber = type === 'integer' || type === 'float';
  const constraints = [...boundsOf(shape, isNumber ? 'value' : 'length', MEASURES[type])];
  if (pattern !== undefined) {
    const whole = new RegExp(`^(?:${pattern})$`);
    constraints.push({
      text: `Member must satisfy regular expression pattern: ${shape.quoted ?? pattern}`,
      holds: (value) => whole.test(value as string),
    });
  }
  if (values) {
    const known = new Set<unknown>(values);
    constraints.push({
      text: `Member must satisfy enum value set: [${values.join(', ')}]`,
      holds: (value) => known.has(value),
    });
  }
  return constraints;
}

const lengthOf = (value: unknown) => (value as string).length;

const MEASURES: Record<ScalarShape['type'], (value: unknown) => number> = {
  string: lengthOf,
  boolean: lengthOf,
  document: lengthOf,
  // AWS reads 1.9 as 1 where it wants an integer.
  integer: (value) => Math.trunc(Number(value)),
  float: Number,
  blob: (value) => base64Length(value as string),
  payload: (value) => Buffer.byteLength(value as string | Uint8Array),
};

type Reader = Scalar['misread'];

/** A reader of one of JSON's own types; `typeof` of a sample names it. */
function readerOf(sample: string | number | boolean, wanted: Wanted): Reader {
  const type = typeof sample;
  return (value) => (typeof value === type ? undefined : wrongType(value, wanted));
}

const READERS: Record<ScalarShape['type'] | 'textual', Reader> = {
  string: readerOf('', 'String'),
  integer: readerOf(0, 'Integer'),
  float: readerOf(0, 'Float'),
  boolean: readerOf(false, 'Boolean'),
  textual: (value) =>
    /^-?\d+$/.test(String(value)) ? undefined : 'STRING_VALUE can not be converted to an Integer',
  blob: (value) => {
    if (typeof value !== 'string') return wrongType(value, 'Blob');
    // Node skips what is no base64, which then shows in the length. Wording not seen.
    return Buffer.from(value, 'base64').length === base64Length(value)
      ? undefined
      : 'Unable to decode base64 value';
  },
  payload: () => undefined,
  document: () => undefined,
};
