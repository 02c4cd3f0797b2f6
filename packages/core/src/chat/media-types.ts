/** Document formats by media type, in the words of `DocumentFormat` of bedrock-runtime 2023-09-30. */
export const DOCUMENT_FORMATS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'text/csv': 'csv',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
};

/** The media type of a document format; that of plain text where there is none. */
export function mediaTypeOf(format: string): string {
  const known = Object.entries(DOCUMENT_FORMATS).find(([, name]) => name === format);
  return known?.[0] ?? 'text/plain';
}
