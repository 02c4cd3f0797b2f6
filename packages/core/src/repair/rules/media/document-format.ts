import type { BinaryData } from '../../../conversation/request-draft.ts';
import { headOf } from './bytes.ts';

/** The document formats that Bedrock takes. */
const DOCUMENT_FORMATS: readonly string[] = [
  'pdf',
  'csv',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'html',
  'txt',
  'md',
];

/** What is text although its format is none of Bedrock's: it is sent as `txt`. */
const TEXT_LIKE = new Set(
  'bash c cfg conf cpp cs css env go graphql h hpp ini java javascript js json jsonl jsx kt log lua ndjson php pl plain properties proto py rb rs rst sh sql srt svelte swift tex toml ts tsv tsx typescript vtt vue x-python x-sh x-yaml xml yaml yml'.split(
    ' ',
  ),
);

/** Other words for Bedrock's formats: endings and subtypes of media types. */
const ALIASES: Readonly<Record<string, string>> = {
  htm: 'html',
  markdown: 'md',
  text: 'txt',
  msword: 'doc',
  'vnd.ms-excel': 'xls',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** The format that Bedrock takes for a declared one; undefined where there is none. */
export function documentFormat(declared: string): string | undefined {
  const format = declared.toLowerCase();
  if (DOCUMENT_FORMATS.includes(format)) return format;
  if (Object.hasOwn(ALIASES, format)) return ALIASES[format];
  return TEXT_LIKE.has(format) ? 'txt' : undefined;
}

/** The format that the first bytes of a document tell, where nothing else does. */
export function sniffDocument(bytes: BinaryData | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  return String.fromCharCode(...headOf(bytes).subarray(0, 5)) === '%PDF-' ? 'pdf' : undefined;
}
