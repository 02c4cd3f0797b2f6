import { list, record } from '../messages/messages-body.ts';

const BOUNDS = ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf'];

/**
 * What a schema (without those inside it) asks for that a strict tool or an output format cannot have.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html
 */
export function unsupportedByGrammar(schema: unknown): string | undefined {
  const own = record(schema);
  const types = Array.isArray(own.type) ? list(own.type) : [own.type];
  const isObject = types.includes('object') || (own.type === undefined && own.properties);
  if (isObject && own.additionalProperties !== false) {
    return "For 'object' type, 'additionalProperties' must be explicitly set to false";
  }
  const number = types.find((type) => type === 'integer' || type === 'number');
  const bounds = BOUNDS.filter((keyword) => own[keyword] !== undefined);
  if (number !== undefined && bounds.length > 0) {
    return bounds.length === 1
      ? `For '${String(number)}' type, property '${String(bounds[0])}' is not supported`
      : `For '${String(number)}' type, properties ${bounds.join(', ')} are not supported`;
  }
  return types.includes('array') ? unsupportedOfArray(own) : undefined;
}

function unsupportedOfArray({
  maxItems,
  minItems,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (maxItems !== undefined) return "For 'array' type, property 'maxItems' is not supported";
  return Number(minItems ?? 0) > 1
    ? `For 'array' type, 'minItems' values other than 0 or 1 are not supported (got: [${Number(minItems)}])`
    : undefined;
}
