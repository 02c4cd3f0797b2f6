import { list, record } from '../messages/messages-body.ts';
import { sampleNumber } from './sample-number.ts';
import { sampleString } from './sample-string.ts';

/** From this depth on only what a schema demands. */
const SPARSE_DEPTH = 5;

/** A schema that demands itself without end gets null here. */
const MAX_DEPTH = 24;

type Schema = Readonly<Record<string, unknown>>;

/** A value that fits a JSON schema; the same one each time. */
export function sampleOf(schema: unknown): unknown {
  return sample(schema, record(schema), 0);
}

function sample(given: unknown, root: Schema, depth: number): unknown {
  if (given === true || depth > MAX_DEPTH) return null;
  const schema = resolve(given, root);
  const fixed = fixedValue(schema);
  if (fixed) return fixed.value;
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0) {
    const { anyOf: _any, oneOf: _one, ...rest } = schema;
    const chosen = depth < SPARSE_DEPTH ? alternatives[0] : simplest(alternatives);
    return sample({ ...rest, ...resolve(chosen, root) }, root, depth + 1);
  }
  const type = typeOf(schema, depth);
  return Object.hasOwn(SAMPLES, type) ? SAMPLES[type]?.(schema, root, depth) : null;
}

const SAMPLES: Readonly<Record<string, (schema: Schema, root: Schema, depth: number) => unknown>> =
  {
    string: (schema) => sampleString(schema),
    number: (schema) => sampleNumber(schema, false),
    integer: (schema) => sampleNumber(schema, true),
    boolean: () => true,
    null: () => null,
    array: sampleArray,
    object: sampleObject,
  };

function fixedValue({ const: constant, enum: values }: Schema): { value: unknown } | undefined {
  if (constant !== undefined) return { value: constant };
  return Array.isArray(values) && values.length > 0 ? { value: values[0] } : undefined;
}

/** The alternatives of anyOf and oneOf that can be met. */
function alternativesOf({ anyOf, oneOf }: Schema): readonly unknown[] {
  return [...list(anyOf), ...list(oneOf)].filter((alternative) => alternative !== false);
}

/** The alternative that leads least deep. */
function simplest(alternatives: readonly unknown[]): unknown {
  const plain = (one: unknown) => {
    const { type, $ref } = record(one);
    return $ref === undefined && type !== 'object' && type !== 'array';
  };
  return (
    alternatives.find((one) => record(one).type === 'null') ??
    alternatives.find(plain) ??
    alternatives[0]
  );
}

function typeOf({ type, properties, items, required }: Schema, depth: number): string {
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) {
    return String(depth >= SPARSE_DEPTH && type.includes('null') ? 'null' : type[0]);
  }
  if (items !== undefined && properties === undefined && required === undefined) return 'array';
  return 'object';
}

function sampleArray(schema: Schema, root: Schema, depth: number): unknown[] {
  const { minItems, maxItems, items, prefixItems } = schema;
  const fixed = list(prefixItems);
  const wanted = typeof minItems === 'number' ? minItems : depth < SPARSE_DEPTH ? 1 : 0;
  const length = Math.min(
    Math.max(wanted, fixed.length),
    typeof maxItems === 'number' ? maxItems : Infinity,
  );
  return Array.from({ length }, (_, index) => sample(fixed[index] ?? items ?? {}, root, depth + 1));
}

function sampleObject(schema: Schema, root: Schema, depth: number): unknown {
  const { additionalProperties } = schema;
  const properties = record(schema.properties);
  const required = list(schema.required).map(String);
  const names =
    depth < SPARSE_DEPTH ? [...new Set([...Object.keys(properties), ...required])] : required;
  return Object.fromEntries(
    names.map((name) => {
      const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      return [name, sample(typeof own === 'object' ? own : { type: 'string' }, root, depth + 1)];
    }),
  );
}

/** The schema behind its references, with the parts of allOf in one. */
function resolve(given: unknown, root: Schema, hops = 0): Schema {
  const { $ref, allOf, ...own } = record(given);
  if (hops > MAX_DEPTH) return own;
  const parts = [...($ref === undefined ? [] : [pointed(String($ref), root)]), ...list(allOf)];
  return parts.map((part) => resolve(part, root, hops + 1)).reduce<Schema>(merged, own);
}

function merged(one: Schema, other: Schema): Schema {
  return {
    ...other,
    ...one,
    ...(one.properties || other.properties
      ? { properties: { ...record(other.properties), ...record(one.properties) } }
      : {}),
    ...(one.required || other.required
      ? { required: [...new Set([...list(other.required), ...list(one.required)])] }
      : {}),
  };
}

/** What a local reference such as `#/$defs/city` points at. */
function pointed(reference: string, root: Schema): unknown {
  if (!reference.startsWith('#')) return {};
  return reference
    .slice(1)
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => {
      if (Array.isArray(value)) return value[Number(step)];
      const members = record(value);
      return Object.hasOwn(members, step) ? members[step] : {};
    }, root);
}
