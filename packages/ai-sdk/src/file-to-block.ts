import type { ContentBlock, MediaSource } from '@caprock/core';
import type { HostPart } from './host-types.ts';

/** The endings that Converse names its document formats by, where the media type says otherwise. */
const DOCUMENT_FORMATS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
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
          format: DOCUMENT_FORMATS[mediaType] ?? subtype,
          name: part.filename ?? `document-${number}`,
          source,
        },
      };
  }
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
