/** A string that fits a schema's format, enum of candidates or pattern, and its length. */
export function sampleString(schema: Readonly<Record<string, unknown>>): string {
  const { format, pattern, minLength, maxLength } = schema;
  const known = typeof format === 'string' && Object.hasOwn(FORMATS, format);
  if (known) return FORMATS[format] ?? '';
  const least = typeof minLength === 'number' ? minLength : 0;
  const most = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY;
  const fitting = (typeof pattern === 'string' ? matching(pattern) : undefined) ?? 'text';
  const long = fitting.length < least ? fitting.repeat(Math.ceil(least / fitting.length)) : fitting;
  return long.slice(0, Math.max(least, Math.min(most, long.length)));
}

/** JSON Schema's formats, each with one value. */
const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T12:00:00Z',
  date: '2026-01-31',
  time: '12:00:00Z',
  duration: 'P1D',
  email: 'someone@example.com',
  'idn-email': 'someone@example.com',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  'uri-reference': '/path',
  iri: 'https://example.com/',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  'json-pointer': '/path',
  regex: '.*',
};

/** Texts that common patterns ask for. */
const CANDIDATES = [
  'text',
  'Text',
  'TEXT',
  '1',
  '10',
  '123',
  '1234',
  '12345',
  '2026-01-31',
  '2026-01-31T12:00:00Z',
  '12:00',
  'A1',
  'a1',
  'AB',
  'ABC',
  'ABC-123',
  '#0a0b0c',
  '1.0.0',
  '010-1234-5678',
  '+12025550123',
  'someone@example.com',
  'https://example.com/',
  '123e4567-e89b-42d3-a456-426614174000',
  '',
];

/** The first candidate that fits a pattern; none for a pattern that JavaScript cannot read. */
function matching(pattern: string): string | undefined {
  try {
    const expression = new RegExp(pattern, 'u');
    return CANDIDATES.find((candidate) => expression.test(candidate));
  } catch {
    return undefined;
  }
}
