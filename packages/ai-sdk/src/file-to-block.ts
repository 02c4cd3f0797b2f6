import type { ContentBlock, MediaSource } from '@caprock/core';
import type { HostPart } from './host-types.ts';

/** The endings that Converse names its document formats by, where `application/…` would not say it. */
const DOCUMENT_FORMATS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'text/html': 'html',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/**
 * Reads a file part as the image, video, audio or document that the provider makes of it.
 * @param number Tells documents without a file name apart, which the provider numbers itself.
 */
export function fileBlock(part: HostPart, number: number): ContentBlock {
  const { mediaType = '' } = part;
  const source = mediaSource(part.data);
  if (source === undefined) return { opaque: true };
  const [family = '', subtype = ''] = mediaType.split('/');
  switch (family) {
    case 'image':
      return { image: { format: subtype, source } };
    case 'video':
      return { video: { format: subtype, source } };
    case 'audio':
      return { audio: { format: subtype, source } };
    default:
      return {
        document: {
          format: documentFormat(mediaType),
          name: part.filename ?? `document-${number}`,
          source,
        },
      };
  }
}

/** What Converse calls the format of a document; for an unknown media type its own second half. */
export function documentFormat(mediaType: string): string {
  return DOCUMENT_FORMATS[mediaType] ?? mediaType.split('/')[1] ?? '';
}

/** The media type of a Converse document format. */
export function documentMediaType(format: string): string {
  const known = Object.entries(DOCUMENT_FORMATS).find(([, name]) => name === format);
  return known?.[0] ?? `application/${format}`;
}

/**
 * Where the bytes are: raw in the specifications v2 and v3, tagged in v4.
 * @returns undefined for what Bedrock cannot be given (a provider's own file reference).
 */
function mediaSource(data: unknown): MediaSource | undefined {
  if (typeof data === 'string' || data instanceof Uint8Array) return { bytes: data };
  if (data instanceof URL) return urlSource(data);
  const tagged = (data ?? {}) as { type?: unknown; data?: unknown; url?: unknown; text?: unknown };
  if (tagged.type === 'data') return mediaSource(tagged.data);
  if (tagged.type === 'url') return mediaSource(tagged.url);
  if (tagged.type === 'text' && typeof tagged.text === 'string') return { text: tagged.text };
  return undefined;
}

function urlSource(url: URL): MediaSource {
  return url.protocol === 's3:' ? { s3Location: { uri: url.href } } : { url: url.href };
}
