import type { ContentBlock, MediaSource } from '@caprock/core';
import { parseDataUrl } from './data-url.ts';
import { type HostPart, objectMember, textMember } from './host-part.ts';

/** Document formats by media type, as `DocumentFormat` of bedrock-runtime 2023-09-30 names them. */
const DOCUMENT_FORMATS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Bytes, and the media type that goes with them. */
interface Media {
  readonly mediaType: string;
  readonly source: MediaSource;
}

/**
 * Reads an image or a document out of a part: Converse's own form, LangChain's data blocks of
 * either version, `image_url`, and the forms of Anthropic and OpenAI.
 * @returns undefined for what holds no bytes and no address, and for every other type.
 */
export function mediaBlock(part: HostPart): ContentBlock | undefined {
  switch (part.type) {
    case 'image':
      return part.image === undefined
        ? imageFrom(mediaOf(part))
        : ({ image: part.image } as ContentBlock);
    case 'image_url':
      return imageFrom(fromUrl(objectMember(part, 'image_url')?.url ?? part.image_url));
    case 'document':
      return part.document === undefined
        ? documentFrom(part, mediaOf(part))
        : ({ document: part.document } as ContentBlock);
    case 'input_image':
      return imageFrom(fromUrl(part.image_url));
    case 'input_file':
      return documentFrom(part, fromUrl(part.file_data ?? part.file_url));
    case 'file': {
      const media = mediaOf(part);
      if (media?.mediaType.startsWith('image/')) return imageFrom(media);
      return documentFrom(objectMember(part, 'file') ?? part, media);
    }
    case 'text-plain':
      return documentFrom(part, plainText(part) ?? mediaOf(part));
    case 'video':
    case 'audio':
      return { [part.type]: part[part.type] ?? part };
    default:
      return undefined;
  }
}

/** Whether ChatBedrockConverse takes the part as it stands in a user message. */
export function isNativeMedia(part: HostPart): boolean {
  switch (part.type) {
    case 'image_url': {
      const url = objectMember(part, 'image_url')?.url ?? part.image_url;
      return typeof url === 'string' && /^data:image\/\w+;base64,/.test(url);
    }
    case 'video':
    case 'audio':
      return true;
    default:
      if (part.image !== undefined || part.document !== undefined) return true;
      return part.source_type !== undefined && NATIVE.has(mediaOf(part)?.mediaType);
  }
}

/** The media types for which ChatBedrockConverse has a format. */
const NATIVE: ReadonlySet<string | undefined> = new Set([
  ...['gif', 'jpeg', 'png', 'webp'].map((format) => `image/${format}`),
  ...Object.keys(DOCUMENT_FORMATS),
  'text/csv',
  'text/html',
  'application/pdf',
]);

function imageFrom(media: Media | undefined): ContentBlock | undefined {
  if (media === undefined) return undefined;
  const { mediaType, source } = media;
  return { image: { format: mediaType.split('/')[1] ?? '', source } };
}

function documentFrom(part: HostPart, media: Media | undefined): ContentBlock | undefined {
  if (media === undefined) return undefined;
  const { mediaType, source } = media;
  const format = DOCUMENT_FORMATS[mediaType] ?? mediaType.split('/')[1] ?? '';
  return { document: { format, name: fileName(part), source } };
}

function fileName(part: HostPart): string {
  const metadata = objectMember(part, 'metadata') ?? {};
  const names = [metadata.name, metadata.filename, metadata.title, part.filename, part.title];
  return (names.find((name) => typeof name === 'string' && name !== '') as string) ?? 'document';
}

function mediaOf(part: HostPart): Media | undefined {
  // LangChain's data blocks: `mime_type` in the first version, `mimeType` in the second.
  const mediaType = textMember(part, 'mime_type') ?? textMember(part, 'mimeType') ?? '';
  const { data, url, fileId } = part;
  if (typeof data === 'string' || data instanceof Uint8Array)
    return { mediaType, source: { bytes: data } };
  if (part.source_type === 'text') return plainText(part);
  if (url !== undefined) return fromUrl(url, mediaType);
  if (typeof fileId === 'string' && fileId.startsWith('s3://')) {
    return { mediaType, source: { s3Location: { uri: fileId } } };
  }
  return (
    fromAnthropic(objectMember(part, 'source')) ?? fromUrl(objectMember(part, 'file')?.file_data)
  );
}

function plainText({ text }: HostPart): Media | undefined {
  if (typeof text !== 'string') return undefined;
  return { mediaType: 'text/plain', source: { bytes: new TextEncoder().encode(text) } };
}

function fromAnthropic(source: HostPart | undefined): Media | undefined {
  if (source?.type === 'url') return fromUrl(source.url);
  const data = source && textMember(source, 'data');
  if (source === undefined || data === undefined) return undefined;
  const mediaType = textMember(source, 'media_type') ?? '';
  if (source.type === 'base64') return { mediaType, source: { bytes: data } };
  return source.type === 'text'
    ? { mediaType: 'text/plain', source: { bytes: new TextEncoder().encode(data) } }
    : undefined;
}

/** An address that is no data URL is left to the rules, which know what Bedrock can fetch. */
function fromUrl(url: unknown, mediaType = ''): Media | undefined {
  const data = parseDataUrl(url);
  if (data) return { mediaType: data.mediaType || mediaType, source: { bytes: data.base64 } };
  return typeof url === 'string' ? { mediaType, source: { url } } : undefined;
}
