import type {
  ContentBlock,
  DocumentBlock,
  ImageBlock,
  MediaSource,
  ToolResultContentBlock,
} from '../conversation/request-draft.ts';
import { base64 } from './base64.ts';
import { DOCUMENT_FORMATS } from './media-types.ts';
import { isObject, type JsonObject, readObject, readText } from './read.ts';

/**
 * An image as the Messages API and MCP write it: with a `source`, or with `data` and `mimeType`.
 * @see https://docs.claude.com/en/api/messages
 * @see https://modelcontextprotocol.io/specification/2025-06-18/server/tools#image-content
 */
export function anthropicImage(part: JsonObject, path: string): ImageBlock {
  const source = isObject(part.source)
    ? part.source
    : { media_type: part.mimeType, data: part.data, url: part.url };
  const mediaType = readText(source.media_type, `${path}.source.media_type`);
  return { format: mediaType.replace(/^image\//, ''), source: sourceOf(source, path) };
}

/** A document as the Messages API writes it: base64, plain text or a URL. */
export function anthropicDocument(part: JsonObject, path: string): DocumentBlock {
  const source = readObject(part.source, `${path}.source`);
  const mediaType = readText(source.media_type, `${path}.source.media_type`);
  const { title, context, citations } = part;
  const isText = source.type === 'text';
  const isCited = isObject(citations) && citations.enabled === true;
  return {
    format: isText ? 'txt' : (DOCUMENT_FORMATS[mediaType] ?? mediaType.split('/').at(-1) ?? ''),
    name: readText(title, `${path}.title`),
    source: isText ? textSource(readText(source.data, path), isCited) : sourceOf(source, path),
    ...(typeof context === 'string' ? { context } : {}),
    ...(isObject(citations) ? { citations: { enabled: isCited } } : {}),
  };
}

/** The result of a tool call as the Messages API writes it, with its content already read. */
export function anthropicResult(
  part: JsonObject,
  content: readonly ToolResultContentBlock[],
): ContentBlock {
  return {
    toolResult: {
      toolUseId: readText(part.tool_use_id, 'tool_use_id'),
      content,
      ...(part.is_error === true ? { status: 'error' } : {}),
    },
  };
}

/** Only a text that is cited from is taken as text. */
function textSource(text: string, isCited: boolean): MediaSource {
  return isCited ? { text } : { bytes: base64(new TextEncoder().encode(text)) };
}

function sourceOf(source: JsonObject, path: string): MediaSource {
  const url = readText(source.url, `${path}.source.url`);
  return url === '' ? { bytes: readText(source.data, `${path}.source.data`) } : { url };
}
