/** A JSON schema as a record. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Anything as a schema; undefined for what is no object. */
export function schemaOf(value: unknown): JsonSchema | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonSchema)
    : undefined;
}

/** Members of a schema that hold one schema. */
const SINGLE = [
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
];
/** Members that hold a list of schemas. */
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
/** Members that hold a record of schemas. */
const RECORDS = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'];

/** How deep a schema is walked. */
const DEPTH = 60;

/**
 * Maps a schema and every schema inside it, the inner ones first; what does not change stays the same
 * object. `path` names the place: `properties.city.items`.
 */
export function mapSchema(
  schema: JsonSchema,
  map: (schema: JsonSchema, path: string) => JsonSchema,
  path = '',
  depth = DEPTH,
): JsonSchema {
  if (depth === 0) return schema;
  const below = (value: unknown, at: string): unknown => {
    const inner = schemaOf(value);
    return inner ? mapSchema(inner, map, path === '' ? at : `${path}.${at}`, depth - 1) : value;
  };
  let changed: Record<string, unknown> | undefined;
  const set = (member: string, value: unknown): void => {
    if (value === schema[member]) return;
    changed ??= { ...schema };
    changed[member] = value;
  };
  for (const member of SINGLE) if (member in schema) set(member, below(schema[member], member));
  for (const member of LISTS) {
    const list = schema[member];
    if (!Array.isArray(list)) continue;
    const mapped = list.map((item, index) => below(item, `${member}[${index}]`));
    if (mapped.some((item, index) => !Object.is(item, list[index]))) set(member, mapped);
  }
  for (const member of RECORDS) {
    const record = schemaOf(schema[member]);
    if (!record) continue;
    const entries = Object.entries(record).map(
      ([key, value]) => [key, below(value, `${member}.${key}`)] as const,
    );
    if (entries.some(([key, value]) => value !== record[key]))
      set(member, Object.fromEntries(entries));
  }
  return map(changed ?? schema, path);
}
