import { type JsonSchema, mapSchema, schemaOf } from './json-schema.ts';

/** Bounds that no strict schema may hold. @see https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html */
const BOUNDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  minimum: always,
  maximum: always,
  exclusiveMinimum: always,
  exclusiveMaximum: always,
  multipleOf: always,
  minLength: always,
  maxLength: always,
  maxItems: always,
  minItems: (value) => typeof value === 'number' && value > 1,
};

/**
 * The schema in the subset that strict tools and output formats take: closed objects, no bounds. What
 * a bound demanded stays readable in the description.
 */
export function strictSubset(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (one) => closed(withoutBounds(one)));
}

/** How a schema counts against the limits of strict schemas. */
export interface StrictCost {
  /** Parameters with a list of types or anyOf. */
  readonly unions: number;
  /** Properties that are not required. */
  readonly optional: number;
}

/** Counts what strict schemas are limited in. */
export function strictCost(schema: JsonSchema): StrictCost {
  let unions = 0;
  let optional = 0;
  mapSchema(schema, (one) => {
    if (Array.isArray(one.type) || one.anyOf !== undefined) unions += 1;
    const required = Array.isArray(one.required) ? one.required : [];
    for (const name of Object.keys(schemaOf(one.properties) ?? {})) {
      if (!required.includes(name)) optional += 1;
    }
    return one;
  });
  return { unions, optional };
}

function closed(schema: JsonSchema): JsonSchema {
  const { type, properties, additionalProperties } = schema;
  const isObject = type === 'object' || (type === undefined && properties !== undefined);
  return !isObject || additionalProperties === false
    ? schema
    : { ...schema, additionalProperties: false };
}

function withoutBounds(schema: JsonSchema): JsonSchema {
  const bounds = Object.keys(BOUNDS).filter(
    (member) => schema[member] !== undefined && BOUNDS[member]?.(schema[member]),
  );
  if (bounds.length === 0) return schema;
  const said = bounds.map((member) => `${member}: ${JSON.stringify(schema[member])}`).join(', ');
  const rest = Object.fromEntries(
    Object.entries(schema).filter(([member]) => !bounds.includes(member)),
  );
  const { description } = schema;
  return {
    ...rest,
    description: typeof description === 'string' ? `${description} (${said})` : said,
  };
}

function always(): boolean {
  return true;
}
