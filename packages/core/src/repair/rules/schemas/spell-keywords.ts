import { type JsonSchema, schemaOf } from './json-schema.ts';

/** Types as Python, OpenAPI tools and PHP write them. What says nothing of the type stands as ''. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  int: 'integer',
  float: 'number',
  double: 'number',
  str: 'string',
  bool: 'boolean',
  dict: 'object',
  list: 'array',
  tuple: 'array',
  none: 'null',
  any: '',
};

const COUNTS = ['Contains', 'Items', 'Length', 'Properties'].flatMap((counted) => [
  `max${counted}`,
  `min${counted}`,
]);
const BOUNDS = ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf'];
const TEXTS = ['$ref', 'description', 'format', 'pattern', 'title'];
const UNIONS = ['allOf', 'anyOf', 'oneOf'];

/** Keywords at which null is a value like any other. */
const MAY_BE_NULL = new Set(['const', 'default', 'example']);

/**
 * Writes the values of one schema's keywords as JSON Schema has them: null is no value but where one
 * may be null, `OBJECT` is `object`, and PHP's empty list of properties is an empty object.
 * @see https://ai.google.dev/api/caching#Schema (types in capital letters)
 */
export function spellKeywords(schema: JsonSchema): JsonSchema {
  let spelt: Record<string, unknown> | undefined;
  for (const [keyword, value] of Object.entries(schema)) {
    const written = spell(keyword, value);
    if (Object.is(written, value)) continue;
    spelt ??= { ...schema };
    if (written === undefined) delete spelt[keyword];
    else spelt[keyword] = written;
  }
  return spelt ?? schema;
}

function spell(keyword: string, value: unknown): unknown {
  if (value === null) return MAY_BE_NULL.has(keyword) ? null : undefined;
  if (keyword === 'type') return spellType(value);
  if (keyword === 'properties') return spellProperties(value);
  if (COUNTS.includes(keyword) || BOUNDS.includes(keyword)) return spellNumber(value);
  return value;
}

function spellType(type: unknown): unknown {
  if (typeof type === 'string') return typeWord(type) || undefined;
  if (!Array.isArray(type)) return type;
  const words = type.map((one: unknown) => (typeof one === 'string' ? typeWord(one) : one));
  if (words.includes('')) return undefined;
  return words.every((word, index) => word === type[index]) ? type : [...new Set(words)];
}

function typeWord(type: string): string {
  const word = type.toLowerCase();
  return Object.hasOwn(TYPE_WORDS, word) ? (TYPE_WORDS[word] as string) : word;
}

/** A property of which nothing is said may hold anything. */
function spellProperties(properties: unknown): unknown {
  if (Array.isArray(properties)) return properties.length === 0 ? {} : properties;
  const record = schemaOf(properties);
  if (!record || !Object.values(record).includes(null)) return properties;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value ?? {}]));
}

/** A number in quotes is that number; a bound without end is none. */
function spellNumber(value: unknown): unknown {
  const number = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? +value : value;
  return typeof number === 'number' && !Number.isFinite(number) ? undefined : number;
}

/** Whether a keyword of one schema holds what has no meaning there, however it is spelt. */
export function hasBrokenKeyword(schema: JsonSchema): boolean {
  return (
    COUNTS.some((keyword) => isGiven(schema, keyword) && !isCount(schema[keyword])) ||
    BOUNDS.some((keyword) => isGiven(schema, keyword) && typeof schema[keyword] !== 'number') ||
    TEXTS.some((keyword) => isGiven(schema, keyword) && typeof schema[keyword] !== 'string') ||
    UNIONS.some((keyword) => isGiven(schema, keyword) && !isFilledList(schema[keyword])) ||
    (typeof schema.multipleOf === 'number' && schema.multipleOf <= 0)
  );
}

function isGiven(schema: JsonSchema, keyword: string): boolean {
  return schema[keyword] !== undefined;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
