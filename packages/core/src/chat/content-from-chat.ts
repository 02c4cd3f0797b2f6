import type {
  CachePoint,
  ContentBlock,
  DocumentBlock,
  ImageBlock,
  MediaSource,
  ToolResultContentBlock,
} from '../conversation/request-draft.ts';
import { sniffImage } from '../repair/rules/media/image-format.ts';
import { anthropicDocument, anthropicImage, anthropicResult } from './anthropic-parts.ts';
import { ChatFormatError } from './chat-format-error.ts';
import { parseDataUrl } from './data-url.ts';
import { DOCUMENT_FORMATS } from './media-types.ts';
import { isObject, type JsonObject, readList, readObject, readText } from './read.ts';

/**
 * The content of a chat message as blocks, one a part, each with its place.
 * @throws ChatFormatError for a part of an unknown type.
 */
export function contentFromChat(content: unknown, sourceMessage: number): ContentBlock[] {
  if (content === undefined || content === null) return [];
  if (typeof content === 'string') return content === '' ? [] : [{ text: content, sourceMessage }];
  const path = `messages[${sourceMessage}].content`;
  const parts = isObject(content) ? [content] : readList(content, path);
  return parts.flatMap((part, sourcePart) => {
    const place = { sourceMessage, sourcePart };
    return typeof part === 'string'
      ? [{ ...place, text: part }]
      : partBlocks(readObject(part, `${path}[${sourcePart}]`), place);
  });
}

/** A block of what a tool gave back. */
export type OutputBlock = ContentBlock & Pick<ToolResultContentBlock, 'json'>;

/**
 * What may stand in the content of a tool result, and the cache points among it: Bedrock takes those
 * behind the result only.
 */
export function resultContent(blocks: readonly OutputBlock[]): {
  readonly content: ToolResultContentBlock[];
  readonly cachePoints: ContentBlock[];
} {
  const cachePoints = blocks.filter(({ cachePoint }) => cachePoint !== undefined);
  const content = blocks.flatMap(({ sourceMessage: _, sourcePart: __, ...block }) =>
    block.cachePoint ? [] : [block as ToolResultContentBlock],
  );
  return { content, cachePoints };
}

interface Place {
  readonly sourceMessage: number;
  readonly sourcePart: number;
}

function partBlocks(part: JsonObject, place: Place): ContentBlock[] {
  const path = `messages[${place.sourceMessage}].content[${place.sourcePart}]`;
  const blocks = part.type === 'tool_result' ? resultBlocks(part, place) : [partBlock(part, path)];
  return [...blocks, ...cachePointOf(part, path)].map((block) => ({ ...place, ...block }));
}

function resultBlocks(part: JsonObject, { sourceMessage }: Place): ContentBlock[] {
  const { content, cachePoints } = resultContent(contentFromChat(part.content, sourceMessage));
  return [anthropicResult(part, content), ...cachePoints];
}

/** The cache point that a `cache_control` member asks for, as a list of one or none. */
export function cachePointOf(part: JsonObject, path: string): { cachePoint: CachePoint }[] {
  const { cache_control: control } = part;
  if (control === undefined || control === null) return [];
  return [{ cachePoint: cachePointFrom(readObject(control, `${path}.cache_control`)) }];
}

/** The cache point that a `cache_control` marker asks for. */
function cachePointFrom({ ttl }: JsonObject): CachePoint {
  return { type: 'default', ...(ttl === '5m' || ttl === '1h' ? { ttl } : {}) };
}

function partBlock(part: JsonObject, path: string): ContentBlock {
  switch (part.type) {
    case 'text':
    case 'input_text':
    case 'output_text':
      return { text: readText(part.text, `${path}.text`) };
    case 'refusal':
      return { text: readText(part.refusal, `${path}.refusal`) };
    case 'image':
      return { image: anthropicImage(part, path) };
    case 'document':
      return { document: anthropicDocument(part, path) };
    case 'input_audio':
    case 'audio':
      return { audio: part };
    case 'video_url':
    case 'video':
      return { video: part };
    case 'image_url':
    case 'input_image': {
      const { image_url: image } = part;
      const url = typeof image === 'string' ? image : readObject(image, `${path}.image_url`).url;
      return { image: imageFrom(readText(url, `${path}.image_url.url`)) };
    }
    case 'file':
      return fileFrom(readObject(part.file, `${path}.file`), path);
    case 'input_file':
      return fileFrom(part, path);
    case 'thinking':
      return reasoning(part, path);
    case 'redacted_thinking':
      return { reasoningContent: { redactedContent: readText(part.data, `${path}.data`) } };
    case 'tool_use': {
      const { id, name, input } = part;
      const toolUseId = readText(id, `${path}.id`);
      return { toolUse: { toolUseId, name: readText(name, `${path}.name`), input } };
    }
    default:
      throw new ChatFormatError(`${path}.type`, `'${String(part.type)}' is not known`);
  }
}

/** A thinking block as LiteLLM writes it. */
export function reasoning(part: JsonObject, path: string): ContentBlock {
  const { signature } = part;
  const text = readText(part.thinking, `${path}.thinking`);
  return {
    reasoningContent: {
      reasoningText: { text, ...(typeof signature === 'string' ? { signature } : {}) },
    },
  };
}

function imageFrom(url: string): ImageBlock {
  const data = parseDataUrl(url);
  // Base64 text alone is no address: some callers leave the head of the data URL out.
  if (!data && sniffImage(url)) return { format: '', source: { bytes: url } };
  const format = data?.mediaType.replace(/^image\//, '') ?? '';
  return { format, source: sourceFrom(url) };
}

/** A file; one that is an image is shown to the model as one. */
function fileFrom(file: JsonObject, path: string): ContentBlock {
  const url = file.file_data ?? file.file_id;
  const isImage = typeof url === 'string' && parseDataUrl(url)?.mediaType.startsWith('image/');
  return isImage ? { image: imageFrom(url) } : { document: documentFrom(file, path) };
}

function documentFrom(file: JsonObject, path: string): DocumentBlock {
  const url = readText(file.file_data ?? file.file_id, `${path}.file.file_data`);
  const mediaType = parseDataUrl(url)?.mediaType ?? '';
  const name = readText(file.filename, `${path}.file.filename`);
  const format = DOCUMENT_FORMATS[mediaType] ?? name.split('.').at(-1) ?? '';
  return { format, name, source: sourceFrom(url) };
}

function sourceFrom(url: string): MediaSource {
  const data = parseDataUrl(url);
  return data ? { bytes: data.base64 } : { url };
}
