import { type JsonSchema, schemaOf } from './json-schema.ts';
import { spellKeywords } from './spell-keywords.ts';

/** One step from what an older draft or OpenAPI says to draft 2020-12; the same schema when none is needed. */
type Step = (schema: JsonSchema) => JsonSchema;

/**
 * Rewrites one schema, not the ones inside it, in JSON Schema draft 2020-12.
 * @see https://json-schema.org/draft/2020-12/release-notes
 */
export function upgradeSchema(schema: JsonSchema): JsonSchema {
  return STEPS.reduce((current, step) => step(current), schema);
}

const STEPS: readonly Step[] = [
  spellKeywords,
  renameDefinitions,
  requireOnce,
  liftRequired,
  numberBound('exclusiveMinimum', 'minimum'),
  numberBound('exclusiveMaximum', 'maximum'),
  tupleItems,
  nullableType,
];

/**
 * Whether a schema names a dialect that is none of those that Bedrock takes. Draft 7 it does: the AI SDK
 * names it in every schema that it makes of zod (`@ai-sdk/provider-utils` 5.0.51, zod-to-json-schema).
 */
export function namesOldDialect({ $schema }: JsonSchema): boolean {
  return $schema !== undefined && !/2020-12|2019-09|draft-07/.test(String($schema));
}

/** The schema without the name of a dialect other than draft 2020-12. */
export function withoutDialect(schema: JsonSchema): JsonSchema {
  const { $schema } = schema;
  if ($schema === undefined || String($schema).includes('2020-12')) return schema;
  return without(schema, '$schema');
}

function renameDefinitions(schema: JsonSchema): JsonSchema {
  const { definitions, $ref } = schema;
  const referred = typeof $ref === 'string' && $ref.startsWith('#/definitions/');
  if (definitions === undefined && !referred) return schema;
  const { definitions: _, ...rest } = schema;
  return {
    ...rest,
    ...(referred ? { $ref: $ref.replace('#/definitions/', '#/$defs/') } : {}),
    ...(definitions === undefined
      ? {}
      : { $defs: { ...schemaOf(definitions), ...schemaOf(schema.$defs) } }),
  };
}

function requireOnce(schema: JsonSchema): JsonSchema {
  const { required } = schema;
  if (!Array.isArray(required)) return schema;
  const once = [...new Set(required)];
  return once.length === required.length ? schema : { ...schema, required: once };
}

/** Draft 3 says `required: true` at the property itself. */
function liftRequired(schema: JsonSchema): JsonSchema {
  const properties = schemaOf(schema.properties);
  const flagged = Object.entries(properties ?? {}).filter(
    ([, property]) => typeof schemaOf(property)?.required === 'boolean',
  );
  if (!properties || flagged.length === 0) return schema;
  const names = flagged.flatMap(([name, property]) => (schemaOf(property)?.required ? [name] : []));
  const own = Array.isArray(schema.required) ? schema.required : [];
  const required = [...new Set([...own, ...names])];
  const cleaned = flagged.map(
    ([name, property]) => [name, without(schemaOf(property) ?? {}, 'required')] as const,
  );
  return {
    ...schema,
    properties: { ...properties, ...Object.fromEntries(cleaned) },
    ...(required.length > 0 ? { required } : {}),
  };
}

/** Draft 4 says `exclusiveMinimum: true` beside `minimum`. */
function numberBound(exclusive: string, bound: string): Step {
  return (schema) => {
    const flag = schema[exclusive];
    if (typeof flag !== 'boolean') return schema;
    const value = schema[bound];
    if (!flag || value === undefined) return without(schema, exclusive);
    return { ...without(schema, bound), [exclusive]: value };
  };
}

/** Drafts before 2020-12 say `items: [a, b]`. */
function tupleItems(schema: JsonSchema): JsonSchema {
  const { items, additionalItems } = schema;
  if (!Array.isArray(items)) {
    return additionalItems === undefined ? schema : without(schema, 'additionalItems');
  }
  const rest = without(without(schema, 'items'), 'additionalItems');
  return {
    ...rest,
    prefixItems: items,
    ...(additionalItems === undefined ? {} : { items: additionalItems }),
  };
}

/** OpenAPI 3.0 says `nullable: true`. */
function nullableType(schema: JsonSchema): JsonSchema {
  const { nullable, type } = schema;
  if (nullable === undefined) return schema;
  const rest = without(schema, 'nullable');
  if (nullable !== true) return rest;
  if (typeof type === 'string') return { ...rest, type: [type, 'null'] };
  return type === undefined ? { anyOf: [rest, { type: 'null' }] } : rest;
}

function without(schema: JsonSchema, member: string): JsonSchema {
  const { [member]: _, ...rest } = schema;
  return rest;
}
