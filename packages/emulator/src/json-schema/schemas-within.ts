import { list, record } from '../messages/messages-body.ts';

/** A schema and the path to it. */
export interface SchemaWithin {
  readonly schema: unknown;
  readonly at: string;
}

const MAPS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const LISTS = ['prefixItems', 'allOf', 'anyOf', 'oneOf', 'items'];
const SINGLE = [
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'not',
  'if',
  'then',
  'else',
];

/** A schema and every schema inside it, from the outside in. */
export function schemasWithin(schema: unknown, at: string): SchemaWithin[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  const own = record(schema);
  const children: SchemaWithin[] = [
    ...MAPS.flatMap((keyword) =>
      Object.entries(record(own[keyword])).map(([name, child]) => ({
        schema: child,
        at: `${at}.${keyword}.${name}`,
      })),
    ),
    ...LISTS.flatMap((keyword) =>
      list(own[keyword]).map((child, index) => ({
        schema: child,
        at: `${at}.${keyword}.${index}`,
      })),
    ),
    ...SINGLE.map((keyword) => ({ schema: own[keyword], at: `${at}.${keyword}` })),
  ];
  return [{ schema, at }, ...children.flatMap((child) => schemasWithin(child.schema, child.at))];
}
