/** Says whether a value may stand at a keyword. */
type Judge = (value: unknown) => boolean;

/**
 * Whether a value is a schema of draft 2020-12, after the meta-schemas of that draft.
 * @see https://json-schema.org/draft/2020-12
 */
export function isJsonSchema(schema: unknown): boolean {
  if (typeof schema === 'boolean') return true;
  return (
    isObject(schema) &&
    Object.entries(schema).every(
      ([keyword, value]) => !Object.hasOwn(KEYWORDS, keyword) || KEYWORDS[keyword]?.(value),
    )
  );
}

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

const isText: Judge = (value) => typeof value === 'string';
const isFlag: Judge = (value) => typeof value === 'boolean';
const isNumber: Judge = (value) => typeof value === 'number';
const isCount: Judge = (value) => Number.isInteger(value) && Number(value) >= 0;
const isType: Judge = (value) => TYPES.includes(String(value)) && isText(value);
const isNames: Judge = (value) => isListOf(isText)(value) && isUnique(value);
const isSchemas: Judge = (value) =>
  isListOf(isJsonSchema)(value) && value !== undefined && hasOne(value);
const isSchemaMap: Judge = (value) => isMapOf(isJsonSchema)(value);

/** What draft 2020-12 asks of each keyword; a keyword that is not here may hold anything. */
const KEYWORDS: Readonly<Record<string, Judge>> = {
  ...keywords(isText, ['$anchor', '$comment', '$dynamicAnchor', '$dynamicRef', '$id', '$ref']),
  ...keywords(isText, ['$schema', 'contentEncoding', 'contentMediaType', 'description', 'format']),
  ...keywords(isText, ['pattern', 'title']),
  ...keywords(isFlag, ['deprecated', 'readOnly', 'uniqueItems', 'writeOnly']),
  ...keywords(isNumber, ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum']),
  ...keywords(isCount, ['maxContains', 'maxItems', 'maxLength', 'maxProperties', 'minContains']),
  ...keywords(isCount, ['minItems', 'minLength', 'minProperties']),
  ...keywords(isSchemas, ['allOf', 'anyOf', 'oneOf', 'prefixItems']),
  ...keywords(isSchemaMap, ['$defs', 'definitions', 'dependentSchemas']),
  ...keywords(isSchemaMap, ['patternProperties', 'properties']),
  ...keywords(isJsonSchema, ['additionalProperties', 'contains', 'contentSchema', 'else', 'if']),
  ...keywords(isJsonSchema, ['items', 'not', 'propertyNames', 'then']),
  ...keywords(isJsonSchema, ['unevaluatedItems', 'unevaluatedProperties']),
  ...keywords(Array.isArray, ['enum', 'examples']),
  dependentRequired: (value) => isMapOf(isNames)(value),
  multipleOf: (value) => isNumber(value) && Number(value) > 0,
  // OpenAPI's word for a union with null: unknown to the draft, and refused.
  nullable: (value) => value !== true,
  required: isNames,
  type: (value) =>
    Array.isArray(value) ? hasOne(value) && value.every(isType) && isUnique(value) : isType(value),
};

function keywords(judge: Judge, names: readonly string[]): Record<string, Judge> {
  return Object.fromEntries(names.map((name) => [name, judge]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(judge: Judge): Judge {
  return (value) => Array.isArray(value) && value.every(judge);
}

function isMapOf(judge: Judge): Judge {
  return (value) => isObject(value) && Object.values(value).every(judge);
}

function isUnique(value: unknown): boolean {
  return Array.isArray(value) && new Set(value).size === value.length;
}

function hasOne(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
