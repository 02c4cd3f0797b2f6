/** The number nearest to 1 that a schema allows. */
export function sampleNumber(schema: Readonly<Record<string, unknown>>, whole: boolean): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : 1;
  const least = Math.max(
    numberOr(minimum, Number.NEGATIVE_INFINITY),
    above(exclusiveMinimum, step),
  );
  const most = Math.min(numberOr(maximum, Number.POSITIVE_INFINITY), below(exclusiveMaximum, step));
  const wanted = least > most ? between(exclusiveMinimum, exclusiveMaximum) : clamp(1, least, most);
  if (!whole && multipleOf === undefined) return wanted;
  const up = Math.ceil(wanted / step) * step;
  return up > most ? Math.floor(wanted / step) * step : up;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function above(limit: unknown, step: number): number {
  return typeof limit === 'number' ? limit + step : Number.NEGATIVE_INFINITY;
}

function below(limit: unknown, step: number): number {
  return typeof limit === 'number' ? limit - step : Number.POSITIVE_INFINITY;
}

function between(low: unknown, high: unknown): number {
  return (numberOr(low, 0) + numberOr(high, 1)) / 2;
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
