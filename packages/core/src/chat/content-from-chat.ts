import type {
  ContentBlock,
  DocumentBlock,
  ImageBlock,
  MediaSource,
} from '../conversation/request-draft.ts';
import { ChatFormatError } from './chat-format-error.ts';
import { parseDataUrl } from './data-url.ts';
import { DOCUMENT_FORMATS } from './media-types.ts';
import { type JsonObject, readList, readObject, readText } from './read.ts';

/**
 * The content of a chat message as blocks, one a part, each with its place.
 * @throws ChatFormatError for a part of an unknown type.
 */
export function contentFromChat(content: unknown, sourceMessage: number): ContentBlock[] {
  if (content === undefined || content === null) return [];
  if (typeof content === 'string') return content === '' ? [] : [{ text: content, sourceMessage }];
  const path = `messages[${sourceMessage}].content`;
  return readList(content, path).flatMap((part, sourcePart) =>
    partBlocks(readObject(part, `${path}[${sourcePart}]`), { sourceMessage, sourcePart }),
  );
}

interface Place {
  readonly sourceMessage: number;
  readonly sourcePart: number;
}

function partBlocks(part: JsonObject, place: Place): ContentBlock[] {
  const path = `messages[${place.sourceMessage}].content[${place.sourcePart}]`;
  const block = { ...place, ...partBlock(part, path) };
  return part.cache_control === undefined
    ? [block]
    : [block, { ...place, cachePoint: cachePointFrom(readObject(part.cache_control, path)) }];
}

/** The cache point that a `cache_control` marker asks for. */
function cachePointFrom({ ttl }: JsonObject): { type: 'default'; ttl?: '5m' | '1h' } {
  return { type: 'default', ...(ttl === '5m' || ttl === '1h' ? { ttl } : {}) };
}

function partBlock(part: JsonObject, path: string): ContentBlock {
  switch (part.type) {
    case 'text':
    case 'input_text':
      return { text: readText(part.text, `${path}.text`) };
    case 'image_url': {
      const { image_url: image } = part;
      const url = typeof image === 'string' ? image : readObject(image, `${path}.image_url`).url;
      return { image: imageFrom(readText(url, `${path}.image_url.url`)) };
    }
    case 'file':
      return { document: documentFrom(readObject(part.file, `${path}.file`), path) };
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
  const format = data?.mediaType.replace(/^image\//, '') ?? '';
  return { format, source: sourceFrom(url) };
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
