import { type JsonSchema, schemaOf } from './json-schema.ts';

/** How many references are followed from one to the next. */
const HOPS = 8;

/**
 * One object schema for alternatives of objects: the properties of each; required is what all
 * alternatives require, and everything that `allOf` requires. Undefined where one is no object.
 */
export function mergeBranches(schema: JsonSchema): JsonSchema | undefined {
  const { allOf, anyOf, oneOf, ...own } = schema;
  const all = branches(allOf, schema);
  const any = [...branches(anyOf, schema), ...branches(oneOf, schema)];
  if (![own, ...all, ...any].every((branch) => describesObject(branch))) return undefined;
  const merged = [own, ...all];
  const optional = [...new Set(any.flatMap(requiredOf))].filter((name) =>
    any.every((branch) => requiredOf(branch).includes(name)),
  );
  const required = [...new Set([...merged.flatMap(requiredOf), ...optional])];
  const properties: Record<string, unknown> = {};
  for (const branch of [...merged, ...any]) {
    for (const [name, property] of Object.entries(schemaOf(branch.properties) ?? {})) {
      properties[name] = eitherOf(properties[name], property);
    }
  }
  const { required: _, ...rest } = own;
  return {
    ...rest,
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
  };
}

function branches(list: unknown, root: JsonSchema): JsonSchema[] {
  return (Array.isArray(list) ? list : []).map((item) => {
    const branch = resolved(schemaOf(item) ?? { type: 'none' }, root);
    const nested = ['allOf', 'anyOf', 'oneOf'].some((member) => branch[member] !== undefined);
    return nested ? (mergeBranches({ ...branch, $defs: root.$defs }) ?? { type: 'none' }) : branch;
  });
}

function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  let current = schema;
  for (let hop = 0; hop < HOPS; hop += 1) {
    const { $ref } = current;
    if (typeof $ref !== 'string') return current;
    const name = /^#\/\$defs\/([^/]+)$/.exec($ref)?.[1];
    const target = name === undefined ? undefined : schemaOf(schemaOf(root.$defs)?.[name]);
    if (!target) return { type: 'none' };
    current = target;
  }
  return { type: 'none' };
}

/** Typed object, or untyped with nothing that says otherwise. */
function describesObject({ type, enum: values, const: constant, items }: JsonSchema): boolean {
  if (type === 'object') return true;
  return (
    type === undefined && values === undefined && constant === undefined && items === undefined
  );
}

function requiredOf({ required }: JsonSchema): string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

/** A property that two alternatives describe differently takes either. */
function eitherOf(one: unknown, other: unknown): unknown {
  if (one === undefined || JSON.stringify(one) === JSON.stringify(other)) return other;
  const before = schemaOf(one)?.anyOf;
  return { anyOf: [...(Array.isArray(before) ? before : [one]), other] };
}
