/** A value the way AWS quotes it between `Value` and `at`; nothing where AWS does not quote it. */
export function shownValue(value: unknown, type: string, unquoted: boolean): string {
  if (unquoted) return '';
  return value === null ? ' null' : ` '${asJava(value, type)}'`;
}

/** How many bytes a base64 text stands for. */
export function base64Length(text: string): number {
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  return (text.length / 4) * 3 - padding;
}

/** What Java's `toString` makes of a value. */
function asJava(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (type === 'float') return javaFloat(Number(value));
  if (type === 'integer') return String(Math.trunc(Number(value)));
  if (type !== 'blob') return String(value);
  // A buffer shows its bounds, never its bytes.
  const length = base64Length(String(value));
  return `java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}]`;
}

function javaFloat(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return withPoint(String(value));
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${withPoint(digits)}E${Number(exponent)}`;
}

function withPoint(digits: string): string {
  return digits.includes('.') ? digits : `${digits}.0`;
}
