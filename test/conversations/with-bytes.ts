/** Media of a body are base64; the AWS SDK takes bytes. Gives the same value with bytes in their places. */
export function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      (name === 'bytes' || name === 'redactedContent') && typeof inner === 'string'
        ? Buffer.from(inner, 'base64')
        : withBytes(inner),
    ]),
  );
}
