import fc from 'fast-check';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const PDF = 'JVBERi0xLjQKMSAwIG9iago8PCA+PgplbmRvYmoKdHJhaWxlcgo8PCA+Pgo=';
const TXT = 'RHVtbXkgVFhUIGZpbGU=';

const wording = fc.constantFrom('hello', 'world', '안녕하세요', ' padded ', 'a\ud800b');

/** Texts, hardly two of them the same; blank ones and ones with half a character among them. */
export const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('', ' ') },
  {
    weight: 5,
    arbitrary: fc.tuple(wording, fc.nat(9999)).map(([text, number]) => `${number}${text}`),
  },
);

// Names and ids that Bedrock takes, and ones that it refuses.
const anyToolName = fc.constantFrom('weather', 'weather', 'git.diff', 'git/diff', '날씨', '');
const toolCallId = fc.constantFrom('t1', 't1', 't2', 't3', 'call|fc_01/a==', 'i'.repeat(80), '');

/** Now and then with a cache point. */
export function cached<Carrier extends object>(carrier: fc.Arbitrary<Carrier>) {
  return fc
    .tuple(carrier, fc.nat(5), fc.constantFrom(undefined, '5m' as const, '1h' as const))
    .map(([object, chance, ttl]) =>
      chance > 0 ? object : { ...object, providerOptions: optionsWith(ttl) },
    );
}

function optionsWith(ttl: '5m' | '1h' | undefined) {
  return { bedrock: { cachePoint: { type: 'default' as const, ...(ttl ? { ttl } : {}) } } };
}

/** A text of any role. */
export const textPart = cached(anyText.map((text) => ({ type: 'text' as const, text })));

const files = [
  { mediaType: 'image/png', data: PNG },
  { mediaType: 'image/jpeg', data: PNG },
  { mediaType: 'image/jpg', data: PNG },
  { mediaType: 'image/png', data: Uint8Array.from(Buffer.from(PNG, 'base64')) },
  { mediaType: 'application/pdf', data: PDF, filename: 'my-report.v2.pdf' },
  { mediaType: 'application/pdf', data: PDF },
  { mediaType: 'application/pdf', data: PDF, filename: 'document-1' },
  { mediaType: 'text/plain', data: TXT, filename: 'Notes' },
  { mediaType: 'text/csv', data: TXT, filename: '표  1.csv' },
] as const;

/** Images and documents: declared rightly and wrongly, with names that Bedrock refuses. */
export const filePart = cached(
  fc.constantFrom(...files).map((file) => ({ type: 'file' as const, ...file })),
);

const signatures = [
  undefined,
  { bedrock: { signature: 'ErUBsig' } },
  { amazonBedrock: { signature: 'ErUBsig' } },
  { bedrock: { signature: 'sig' }, caprock: { signedBy: 'anthropic.claude-opus-4-8' } },
  { anthropic: { signature: 'of-another-host' } },
  { openai: { itemId: 'rs_1', reasoningEncryptedContent: 'gAAAA' } },
  { bedrock: { redactedData: 'cmVkYWN0ZWQ=' } },
  { bedrock: { redactedContent: 'cmVkYWN0ZWQ=' } },
] as const;

/** Reasoning of this model, of another one, of another host, redacted, and unsigned. */
export const reasoningPart = fc
  .tuple(anyText, fc.constantFrom(...signatures))
  .map(([text, providerOptions]) => ({
    type: 'reasoning' as const,
    text,
    ...(providerOptions ? { providerOptions } : {}),
  }));

const toolInput = fc.constantFrom<unknown>({}, { city: 'Seoul' }, '{"city": "Se', ['ls'], null, 3);

/** A call of a tool, its input not always an object. */
export const callPart = cached(
  fc.tuple(toolCallId, anyToolName, toolInput).map(([id, toolName, input]) => ({
    type: 'tool-call' as const,
    toolCallId: id,
    toolName,
    input,
  })),
);

const outputFile = fc
  .constantFrom(files[0], files[4], files[5], files[7])
  .map(({ data, ...file }) => ({
    ...file,
    type: 'file' as const,
    data: { type: 'data' as const, data },
  }));
const toolOutput = fc.oneof(
  anyText.map((value) => ({ type: 'text' as const, value })),
  anyText.map((value) => ({ type: 'error-text' as const, value })),
  fc.constantFrom({ type: 'json' as const, value: { degrees: 3 } }),
  fc.constantFrom({ type: 'execution-denied' as const, reason: 'not now' }),
  fc
    .array(
      fc.oneof(
        anyText.map((text) => ({ type: 'text' as const, text })),
        outputFile,
      ),
      { maxLength: 2 },
    )
    .map((value) => ({ type: 'content' as const, value })),
);

/** The result of a tool: text, JSON, an error, files, nothing at all. */
export const resultPart = cached(
  fc.tuple(toolCallId, anyToolName, toolOutput).map(([id, toolName, output]) => ({
    type: 'tool-result' as const,
    toolCallId: id,
    toolName,
    output,
  })),
);
